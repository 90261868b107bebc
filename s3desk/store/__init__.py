"""The workspace file: log, registers, tables, search, undo, backups, checks. SQL lives only here (and in the hub).

The rooms, about from the ground up:

ground      connection, schema, names (numbers for names), columns (a value in the log, in a table, in a snapshot)
log         log, series, home (where this copy is at home), labels, beside (what the log names by its hash), proving (is
            it what was signed)
merge       board is the one write path, with registers (laid, pending, contested, settling, pointers, strays, loops),
            lives (dead or alive), documents (prose), showing and tables (what is shown); checks makes all of it anew
            from the log
asking      reading (one connection), questions, find, shapes, statements, searching, history, news, standing
commands    transaction, deciding (what a write means), reach (who may be led where), sealing (what a person did becomes
            changes), undo
coming in   taking, inspecting (before anything changes), receiving, inbox, arrivals, clocks, contents and pieces
            (attachments, whole and in pieces)
going out   giving, outgoing, lacking, copies, journal
people      people, membership, said, vouching (who is believed), holding (who was retired)
conflicts   spots (where), versions (what stood there), conflicts (the cards)
the file    opened (what every change of it needs), workspace (made, opened, closed), newcomer, view, migrations,
            locking, at_home, backups; in the settings folder: profile (key and lease), almanac (holidays)
"""
