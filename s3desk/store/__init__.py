"""The workspace file: log, registers, tables, search, undo, backups, checks. SQL lives only here (and in the hub).

The rooms, from the disk up:

file        connection, schema, migrations, locking, at_home, backups, profile (key and lease), opened, workspace,
            view, newcomer
log         log, series, names, labels, sealing (what a person did becomes changes), proving (is it what was signed)
merge       board is the one write path, with registers (laid, pending, contested, settling, pointers, strays, loops),
            lives (dead or alive), documents (prose), deciding, showing and tables (what is shown); checks makes all of
            it anew from the log
asking      reading (one connection), questions, find, shapes, statements, searching, columns, history, news, standing,
            almanac
commands    transaction, reach (who may be led where), undo
coming in   taking, inspecting (before anything changes), receiving, inbox, arrivals, clocks, contents, beside
going out   giving, outgoing, lacking, home, copies, journal, pieces
people      people, membership, vouching (who is believed), said, holding (who was retired)
conflicts   spots (where), versions (what stood there), conflicts (the cards)
"""
