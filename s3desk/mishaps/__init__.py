"""What the program writes down about itself: reports of its mistakes, and a small log.

No record, name, path or value of anybody ever goes in here, for people send these texts on: of an exception only its
kind and the way to it are kept, of what people were told only the sentence with its places empty.
"""
