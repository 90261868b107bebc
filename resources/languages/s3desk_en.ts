<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About S3Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk of a regional smart specialisation team. Licence: EUPL-1.2; its parts have the licences below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>&amp;Open beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore this backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup opens in a window of its own, to look at and to copy from. Restoring puts it in the place of the file; what the file holds now is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BidSheet</name>
    <message>
        <source>0 to 5 give points to the chosen row, 0 means no information; Delete takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with excellence, impact and implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points by criterion; 0 to 5 gives points to the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the points come to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Arranged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the guiding questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Guiding questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Conditions of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a deadline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and source of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and source, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source checked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who counts on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y yes, N no, ? not known, Delete takes the answer back, F2 writes a note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureDialog</name>
    <message>
        <source>&amp;Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds it, Esc goes back to where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for &amp;me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message>
        <source>&amp;Save as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>&amp;Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take all of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts that were settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which conflicts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message>
        <source>&amp;Add a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared folder, a WebDAV server or a hub where the team exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to exchange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;For colleagues with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterValues</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation (may wait)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region (NUTS code or name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;colleague gave me a pack (a file ending in .s3pack)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin &amp;my region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the &amp;example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no network: everything stays on this laptop. Your name stands beside what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to S3Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivePage</name>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal it with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack holds what others lack; what they have already does no harm. Private records never go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it to them by another way. Without it nobody can open the pack, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a file or stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>&amp;Take it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every exchange of this file, the latest first. It stays when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal of exchanges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Filter by a word or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>&amp;Create it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a title; accents and case do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by what can be ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About S3Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capture a task, a note or a finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exchange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What's new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onflicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;private record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bac&amp;kup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this file at the next s&amp;tart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hare with a partner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>&amp;Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of a member are taken in. Read your fingerprint to whoever shall accept you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members and their fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDeadline</name>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and source of the change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveTasks</name>
    <message>
        <source>Move tasks along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that can move; Space ticks one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region (NUTS code or name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file holds everything your team knows about one region. Your name stands beside what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it into that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to read their fingerprint to you, by telephone or face to face. By beginning the copy you trust them and whomever they made a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin your own copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From finding to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of the plan by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cut-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnersView</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners and what they have to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Views and lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteList</name>
    <message>
        <source>&amp;All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One line is one item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line is one item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These look like one that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of all duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>&amp;Look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xchange now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent (Ctrl+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones as lines of their own (Ctrl+Shift+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line below (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent (Ctrl+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole plan (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>&amp;Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Links here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that refer to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the record as it was &amp;then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was typed before the program ended, and was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this laptop by itself. The text below holds no records and no names; read it before you send it to whoever looks after S3Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoresView</name>
    <message>
        <source>&amp;Reveal all scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 5 score, 0 means no information; Enter goes to the next, Delete takes a score back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then everybody sees their own scores only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scores show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that both sides read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give nothing more to this partner; what they hold they keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top sharing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner gets copies, in a circle that you share with them: nothing else of your file is in it. Comments, notes and what is private never go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What st&amp;ays, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the &amp;file for them…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>&amp;Decide now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccept as a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them, by telephone or face to face, to read their fingerprint to you: it stands under Members of their Exchange window. Accept them only if each letter and figure is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in and what goes out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>&amp;Go to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pac&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pack that somebody gave you. You see what it brings before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file or stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place where the copies of this workspace meet. Nothing is sent before you ask for an exchange, or let it go by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of exchange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted records stay here until they are restored. Restoring brings back their links too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>Choose how far to go back. Each step is undone as a new one, so that nothing is lost; what others changed since stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A colleague gave me a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your region's file, begin a new one, or look around in the example. If a colleague gave you a pack, your own copy begins with it. Everything stays on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>s3desk</name>
    <message>
        <source>!day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" can be {1} or {2}; write it so that only one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" cannot be exported (did you mean {1}?); it takes one of: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" cannot be exported; it takes one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" cannot be read ({1}); nothing was imported. Check that it is there and not in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" cannot be read as a day and a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" cannot be read as a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" cannot be read as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" cannot be read as {1} for {2}; write it like {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" could not be written ({1}); nothing was changed there. Make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" does not name linked records; write it as TYPE.FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" has a sheet that spans {1} rows and {2} columns, too many; nothing was imported. Delete the empty rows and columns around the table and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" has more than two decimals; an amount has cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is an old or password-protected Excel file; nothing was imported. Save it as XLSX without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is cut short or damaged at {1}; nothing was imported. Get the file again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is cut short or damaged; nothing was imported. Get the file again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is larger than {1} MB, too large for this kind; nothing was imported. Split it or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is no FIELD=VALUE; write for example title=Text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is no NUTS code; write for example ES13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is no condition; write for example --where kind=weakness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is no language; write two letters, as in title@es=Texto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is no score; it goes from 1 to 5, and 0 says "no information".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is no version; write it like {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is none of the choices; there are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is not a choice for {1}; it takes one of: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is not a day: month {1} of {2} has {3} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is not a day: there is no month {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is not known here; it stays text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is not the id of a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" is not {1}; nothing was imported. Choose another file or another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" lies in the trash; restore it before you link to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" lists only {1} grants that are open or forthcoming, so it is not whole; nothing was imported. Download it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" may mean {1}; it stays text until it is clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" needs a day to count from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}" stays text: only one {1} can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}", {1}: {2} Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{0}", {1}: {2} cannot be read; nothing was imported. Correct it there or leave that record out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin my copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Concerns: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete it after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide the scores of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Links here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put what is shared into the trash here (records: {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read, it may stay so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo {0} steps</source>
        <translation>
            <numerusform>&amp;Redo {0} step</numerusform>
            <numerusform>&amp;Redo {0} steps</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reveal all scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo {0} steps</source>
        <translation>
            <numerusform>&amp;Undo {0} step</numerusform>
            <numerusform>&amp;Undo {0} steps</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--remove goes with --stop; nothing was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stop ends sharing as a whole; leave out the records. delete FILE ID removes one copy here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--try shows the views of a workspace; name one, or say --example --try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or empty: no threshold.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 – no information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for the first deadline of the call.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2, for calls in stages.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 poor to 5 excellent; 0 means no information.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Who works together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 points less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 points more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. What is weak, what is strong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2013, 2016, 2021 or 2024; never mixed.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Where could money come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 is easiest; 0 means not known.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 is gravest; 0 means not known.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 is highest; 0 means not known.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file holds records of one type, not of {0}; name one type, or choose XLSX or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made. File, Open a backup lists all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank, investor or foundation</source>
        <extracomment>choice of Management</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ceiling binds the programme priority, not a project; the managing authority's rate goes first.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change that waits was altered: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle needs a name that both sides read, for example the names of both regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of {0} was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of the network, or one that a sync program carries to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder, a web address (https) or a hub (postgresql) is needed to exchange with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later reply opens the thread again.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member needs a key and a name; take both from their pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone belongs to an action; choose the action first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone belongs to its action; choose another action in its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed, so that others see who wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that both sides read, for example both regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national or regional body</source>
        <extracomment>choice of Management</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new record has nothing to take away; leave out {0}-=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new value typed into the field settles it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal value was altered: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan stands at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record cannot stand below itself; choose another parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score needs a finding and a criterion: add those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared record cannot link to a private one; share that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target needs an indicator and the action or objective that it serves: add those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task typed above appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstentions</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {0} as a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {0} of {1} as merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <extracomment>record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plans</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions financed beyond their budget: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions past their end that are not done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions that answer no finding: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions that answer the diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions whose financing does not cover the budget: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions with amounts that cannot be added up: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions without a budget: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions without a call or another source of money: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions without a milestone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions without a start or an end: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions without an indicator: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions without an owner: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions, milestones and tasks are counted here by their owners as soon as there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an agenda item below this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the criteria of the bid sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the criteria of the {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add yourself to the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative records</source>
        <extracomment>choice of EvidenceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <extracomment>choice of Outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted with conditions</source>
        <extracomment>choice of Outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice, no funding</source>
        <extracomment>choice of Management</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisory service</source>
        <extracomment>choice of CallKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this day the program proposes to erase the personal fields.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda items</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda items belong to a meeting: add that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead</source>
        <extracomment>choice of MilestoneState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is in the circle; write the file and give it to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the team shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also present</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend final minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend the minutes of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended</source>
        <extracomment>choice of MeetingState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended by</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended on</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <extracomment>heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment ({0}): {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment to the minutes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel sheet holds {0} rows, and there are more {1}; export them as CSV or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action belongs to an objective or to another action; it cannot stand beside objectives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that begins with http:// would show the password to everybody on the way; use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application answers a call: add or import the call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is damaged: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An erased personal value cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objective belongs to its plan; it cannot stand under another objective or become an action. New offers an action below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objective belongs to its plan; it stands as high as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer went on under the name of this copy of the file; nothing is lost, and this copy has a name of its own from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another condition</source>
        <extracomment>choice of Requirement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer on eligibility</source>
        <extracomment>record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers no finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers on eligibility</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers on the conditions of a call. They are given in the view Calls, with the keys Y, N and ?.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers these findings</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other business and next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything worth keeping, yours alone if you choose New private record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application not handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications in preparation without a decision to bid: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications without an owner: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>choice of PlanState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved in</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <extracomment>choice of PlanState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as &amp;fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the portal shows it; several records may share one.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the source prints it: p provisional, e estimated, b break, …</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>choice of Light</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Athens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back out, one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of {0}, to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank or investor</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline year</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the minutes of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one plan; objectives and actions are put under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the day and what it is about; agenda, decisions and tasks are linked to the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin your own copy from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid</source>
        <extracomment>choice of Bid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid or no bid</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body in charge of the strategy</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides read it; for example: Cantabria and Hauts-de-France.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both texts are in, word by word. Whether they make sense together, only a reader can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bratislava</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdown</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a list on a stick or from the portal, or write the first call with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a list of calls with File, Import, or write down the first call yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucharest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget line</source>
        <extracomment>heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget lines</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget lines belong to an action: add that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget lines of actions and financing shares are added up here, to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>choice of Helix</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business support organisation or cluster</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By decision to bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By file or stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>By itself every {0} minutes.</source>
        <translation>
            <numerusform>By itself every {0} minute.</numerusform>
            <numerusform>By itself every {0} minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <extracomment>choice of CallKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls by their next deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls not checked for more than 90 days: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of our actions whose eligibility is open: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that could fund it</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls with no deadline known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls without a cut-off: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: all grants of the Funding &amp; Tenders Portal (grantsTenders.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: daily feed of the Funding &amp; Tenders Portal (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: list from a spreadsheet (CSV, XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: search answer of the Funding &amp; Tenders Portal (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over from</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cascade funding by a project</source>
        <extracomment>choice of CallKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category in the period before</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of region</source>
        <extracomment>choice of Requirement; field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling, less developed</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling, more developed</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling, more developed, formerly transition</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling, outermost</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling, transition</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling, transition, formerly less developed</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceilings</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells left as they were: {0} of {1}. {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0} cannot be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change {0} fields of {1}</source>
        <translation>
            <numerusform>Change {0} field of {1}</numerusform>
            <numerusform>Change {0} fields of {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {0} is not listed as what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0} names a change that is not there before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0} was altered: its bytes do not fit its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0} was altered: its signature does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts need scores, or findings with importance and feasibility from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked lately</source>
        <extracomment>choice of Freshness</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked over 30 days ago</source>
        <extracomment>choice of Freshness</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an application first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first who scores; people are added in the list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pack that you were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the whole column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whole records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle with a partner</source>
        <extracomment>record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate the minutes of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulated</source>
        <extracomment>choice of MeetingState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society</source>
        <extracomment>choice of Helix</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>choice of CallState; choice of RiskState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohesion policy</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>choice of FindingState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments and notes stay in the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments are written beside a record (Ctrl+Alt+M in one of its fields).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments on any record, kept with the record that they are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission department</source>
        <extracomment>choice of TeamRole</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <extracomment>choice of BudgetKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies, universities, clusters and offices that you work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitive asset</source>
        <extracomment>choice of FindingKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitive assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitiveness</source>
        <extracomment>choice of ActionField</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the team</source>
        <extracomment>choice of FindingState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context indicator</source>
        <extracomment>choice of IndicatorKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicts</source>
        <extracomment>choice of Bearing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copenhagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied; it can be pasted into a message now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line with what belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections of final minutes; the minutes themselves stay as they were agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost category</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for RCO16 where stakeholders took part.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the duplicates that were joined into it.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria have their own.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria without a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria without a weight: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative since the start</source>
        <extracomment>choice of Accumulation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date as typed</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the figure</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates: the action has no start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates: the action starts after the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates: the action starts before the deadline; money comes after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates: the call has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates: the last deadline of the call has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines of a call: add the call first, or import a list of calls (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines of calls, tasks and milestones come here by themselves once they have a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what waits at this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided in</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision to bid</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0} after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete {0} records</source>
        <translation>
            <numerusform>Delete {0} record</numerusform>
            <numerusform>Delete {0} records</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {0} with what belongs to it ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by {0}, changed by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did {0} read this fingerprint to you, letter by letter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different values by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct: the Commission or an agency</source>
        <extracomment>choice of Management</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do we meet it</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document as sent</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented</source>
        <extracomment>choice of Strength</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>choice of ActionStatus; choice of DueGroup; field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>choice of PlanState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft minutes</source>
        <extracomment>choice of MeetingState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture (Ctrl+V), or choose a file. A copy is kept in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dublin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due day of “{0}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within 14 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGTC</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU</source>
        <extracomment>choice of FundingLevel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU, national, regional; public and private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each move was possible by itself. Both cannot be, so one of the records stands at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each period by itself</source>
        <extracomment>choice of Accumulation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition of NACE</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligibility not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligibility open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible for us</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty counts as planned.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Empty {0} cells</source>
        <translation>
            <numerusform>Empty {0} cell</numerusform>
            <numerusform>Empty {0} cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: the record as a whole.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the unit of the indicator.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the whole time of the action.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends, due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds it. Understood in the line: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter applies, Esc gives back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise other than an SME</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrepreneurial discovery focus group</source>
        <extracomment>choice of MeetingKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <extracomment>choice of CostCategory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every {0} minutes</source>
        <translation>
            <numerusform>Every {0} minute</numerusform>
            <numerusform>Every {0} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody: all that the team shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>heading; record type; record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence contradicts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence without a source: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: applications and financing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: funding opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: meetings, decisions and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: region, team and strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with {0} did not work, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging with {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External expertise and services</source>
        <extracomment>choice of CostCategory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <extracomment>choice of TeamRole</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feasibility</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of action</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that belong to records. Drop a file on a record, or paste a picture into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fill {0} cells</source>
        <translation>
            <numerusform>Fill {0} cell</numerusform>
            <numerusform>Fill {0} cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill {0} in {1} records</source>
        <translation>
            <numerusform>Fill {0} in {1} record</numerusform>
            <numerusform>Fill {0} in {1} records</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled: “{0}”. Dashed: the mean of all. Nothing is drawn where there is no information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by {0} without a language; texts in all languages are found by search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>choice of MeetingState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financing share</source>
        <extracomment>heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financing shares</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name; Space: present, apologies; Esc: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or make a record that is linked to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>field; record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings without a kind: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings without evidence: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day. Type 15.3.2018, 15/3/18, Q2 2018 (its first day), +6w or +10wd (from today).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five themes of the industrial-transition pilot</source>
        <extracomment>choice of ThemeSet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a partnership to deepen.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 1.0; frozen versions are kept beside.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 2021-2027.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example ERDF, LIFE, or your own short name.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example ES13; the level follows from its length.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example RCO01, or the code the source uses.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example RSO1.1, for common indicators.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example nama_10r_2gdp.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the NACE section, sex or age group.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the nine-digit PIC of the EU portal.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: RIS3 wheel, enabling condition, bid sheet.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: head of the innovation unit.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this call alone; empty when not published.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {0}, say which of its records is meant, and whether it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {0} on this laptop? What lies there stays there, and nothing in this file changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forthcoming</source>
        <extracomment>choice of CallState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file: the portal's own, or a table with one call in each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a newer version, kept and not shown: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From agenda item</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From decision</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From field to field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From meeting</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on nothing more goes to them. What they hold already stays with them; nobody can take that back. Colleagues stop giving once they have received this, and what the partner still sends is taken in until you retire their people under Members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on nothing more went to them; what they had, they keep.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to (9:30-13:00):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding and projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding instrument</source>
        <extracomment>record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding instruments</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding rate</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funds and programmes from which actions may be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest apart: “{0}” for {1}, from {2} to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the meeting a day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>choice of Consent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the file as it was on {0}? What it holds now is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the capture line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what came of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what the comment is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what the task concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {0} › {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant agreement, letter, budget act.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <extracomment>choice of Stage; field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants expected</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guiding question</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guiding questions: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the task to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has occurred</source>
        <extracomment>choice of RiskState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings that you want to find things by; findings, notes and calls can be linked to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helsinki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the answer is --keep or --delete; no value is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher education or research</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better</source>
        <extracomment>choice of Direction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest EU share where the category of region does not matter.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital or medical centre</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it was said</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How packs name it.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How periods add up</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the source itself tells calls apart.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we test it</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub of the IT department (PostgreSQL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen this: show only what comes from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <extracomment>choice of ActionStatus</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the wider call</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {0} weighs {1}, “{2}” goes from rank {3} to {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance × feasibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reply to</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which fields do firms from elsewhere come to our laboratories or graduates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, not figures</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator target</source>
        <extracomment>record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator targets</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator targets without an indicator or without a target: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect: the EIB Group or another partner</source>
        <extracomment>choice of Management</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <extracomment>choice of ActionField</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure and works</source>
        <extracomment>choice of CostCategory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure or public service provider</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert: new line, with Alt below it · Enter: write · Ctrl+arrows: indent, move · F4: details · F7: timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of “{0}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <extracomment>field; heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest group or NGO</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested</source>
        <extracomment>choice of Stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International organisation</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>choice of EvidenceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment and funding</source>
        <extracomment>choice of ActionField</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment barrier</source>
        <extracomment>choice of FindingKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment barriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https://; the server's help says which address is for WebDAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with postgresql://; your IT department has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be decided anew; the others get that with the next exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot stand there: objectives belong to plans, actions to objectives or actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides the ceiling of EU co-financing; the legal list is Decision (EU) 2021/1130.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no days to judge by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is personal, and was not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is private; share it with the team first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lives in a circle with a partner already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may stay as it was merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to {0}, which does not go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to {0}, which is private too; share that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts before this ends: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was judged otherwise ({0}), but no reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before its end; what had come in by then is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was there before, too; delete it if it is to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bar follows from the actions below it; move those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its corner of the quadruple helix; votes are also counted by it.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end has passed and it is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its matched call has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its start has passed and nothing has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged so: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one, count both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what {0} wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of body</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest contribution</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, or due day. Type 15.3.2018, 15/3/18, Q2 2018 (its last day), +6w or +10wd (from today).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last exchange with {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last given: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>choice of DueGroup</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead applicant</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to any record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for version {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less developed region</source>
        <extracomment>choice of RegionCategory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level as the source puts it</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the minutes</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: Ctrl+D decision · Ctrl+T task · Ctrl+M comment · Ctrl+Enter next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: Ctrl+Shift+M amendment · Ctrl+T task · Ctrl+M comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines stop where a year is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link two records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List it belongs to</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ljubljana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a list of calls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan, guarantee or equity</source>
        <extracomment>choice of CallKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local public authority</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what goes out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what lies there …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better</source>
        <extracomment>choice of Direction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest pass</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made when records are first shared with a partner region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madeira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a comment of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a decision of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a task of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the minutes of {0} final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown: # heading, **strong**, - list; [[ names a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <extracomment>choice of MeetingKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>choice of Strength</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged, as it is shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone value</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone year</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones as lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones belong to an action: add that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones reached, or actions done where there are none; of a milestone the day it was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones stand in the order of their days; change the day instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones without a day: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine, due within 14 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>field; heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes by</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of the plan by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More developed region</source>
        <extracomment>choice of RegionCategory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More fields ({0})</source>
        <translation>
            <numerusform>More fields ({0})</numerusform>
            <numerusform>More fields ({0})</numerusform>
        </translation>
    </message>
    <message>
        <source>More is applied for than is missing: the same cost may be claimed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the agenda item down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the agenda item up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the card down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the card to the column before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the card to the next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the card up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the dates of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the deadline of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move {0} cards to {1}</source>
        <translation>
            <numerusform>Move {0} card to {1}</numerusform>
            <numerusform>Move {0} cards to {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {0} tasks by {1}</source>
        <translation>
            <numerusform>Move {0} task by {1}</numerusform>
            <numerusform>Move {0} tasks by {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by {0} so that records would lie inside each other; one is shown at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NACE Rev. 2</source>
        <extracomment>choice of NaceVersion</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NACE Rev. 2.1</source>
        <extracomment>choice of NaceVersion</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NACE codes</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUTS code</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUTS version</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the fingerprint; members FILE lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the records to share by their ids; list FILE TYPE shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named, not secured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people who have no record of their own.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>choice of FundingLevel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National public authority</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <extracomment>choice of Direction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never checked</source>
        <extracomment>choice of Freshness</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never proposed for moving when a deadline moves.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never proposed for moving when dates move.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never proposed for moving when other dates move.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;private record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New comment (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line that belongs to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deadlines: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting of the series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicosia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>choice of Answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action answers this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action names this call. Link it in an action, under Funding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action stands before it on its level that it could belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bid</source>
        <extracomment>choice of Bid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget line and no financing share yet; they belong to actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change: no rank moves when one weight moves by 10 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comments on this record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy "{0}" is known here; members FILE lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cut-off lies ahead. Cut-offs belong to calls, in the tab Funding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>choice of MilestoneState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date known</source>
        <extracomment>choice of CallState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day</source>
        <extracomment>choice of DueGroup</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is set yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files belong to this record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in this list; F5 clears it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer offered</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member has the fingerprint {0}; members FILE lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this laptop opens {0}; save a copy and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {0} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody disagrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody had seen what the other did. Until somebody decides, it stays in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody had seen what the other wrote. Until somebody decides, one value is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with the fingerprint {0} was met on this device; call receive or sync with their pack first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the moves can stand alone; say where {0} shall be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>choice of Consent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>choice of Confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <extracomment>choice of Bid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>choice of Answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed (public office)</source>
        <extracomment>choice of Consent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered, since they are pinned: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not secured, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on eligibility</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be scored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Type fewer letters, or create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from others yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes: tick a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be left out for version {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come in from the copy {0} yet; write a pack of everything instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can be deleted; take one of the values, or give another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called "{0}".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Drag a card here, or press Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the plan fits what you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list fits what you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due within 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is linked to this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new from others since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to give to anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this can be shared with a partner; the list says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what was chosen stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {0} waits to be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision at this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was chosen. Close this and choose records in a list, on the board or in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in its list</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of participants</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OECD's nine dimensions</source>
        <extracomment>choice of ThemeSet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective or action</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives without an action: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the ERDF programme, for example RSO1.1.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off track</source>
        <extracomment>choice of Light</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off track: the end has passed and the action is not done. At risk: a milestone is overdue, or the start has passed and nothing has begun. A judgement with a reason counts instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office and administration</source>
        <extracomment>choice of CostCategory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officials and experts who work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its &amp;agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <extracomment>choice of Light</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence that can be disputed.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One voice</source>
        <extracomment>choice of Strength</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an action starts after another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only calls that we count on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is shared with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>choice of CallState; choice of RiskState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and forthcoming calls. The quickest way is to import a list of calls from a file (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open continuously</source>
        <extracomment>choice of DeadlineModel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tasks carry over to the next meeting of the same series.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tasks without an owner: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your region's file first; then {0} can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the example …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <extracomment>choice of Quadrant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <extracomment>choice of FindingKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations without a group of the quadruple helix: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oslo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice of CallKind; choice of EvidenceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other body</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other meeting</source>
        <extracomment>choice of MeetingKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others involved</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own</source>
        <extracomment>choice of ThemeSet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outermost region</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output indicator</source>
        <extracomment>choice of IndicatorKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs of the same specific objective only.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs start at 0.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside expert</source>
        <extracomment>choice of TeamRole</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-funded by {0}: more is financed than it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall threshold</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>choice of DueGroup; choice of MilestoneState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue milestones: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue tasks: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides the computed traffic light; needs a reason.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly from other sources: check before relying on it</source>
        <extracomment>choice of Confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner circles</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner region: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners needed</source>
        <extracomment>choice of Requirement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership to deepen</source>
        <extracomment>choice of FindingKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnerships to deepen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past meetings without minutes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past their end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list: {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste objectives: {0}, actions: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type one item in each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste {0} actions</source>
        <translation>
            <numerusform>Paste {0} action</numerusform>
            <numerusform>Paste {0} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {0} cells</source>
        <translation>
            <numerusform>Paste {0} cell</numerusform>
            <numerusform>Paste {0} cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Peer review</source>
        <extracomment>choice of MeetingKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who meet, decide and own tasks. An organisation can be linked afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People whose personal data should be erased: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of the category</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of the strategy</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal: goes only if you tick it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal: it can be erased for good, with every earlier value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>choice of ActionStatus; choice of BudgetKind; choice of MeetingState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans stand in the order of their titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are a person's own: add a person named {0} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <extracomment>choice of Outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>choice of Stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: {0} · Apologies: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented by</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to change the filter, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print in reports</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>choice of FundingLevel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private, only in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: only in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prize</source>
        <extracomment>choice of CallKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of the region</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme rules</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised in writing.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal number</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed, not yet law</source>
        <extracomment>choice of Management</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public administration</source>
        <extracomment>choice of Helix</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a line of the minutes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a line that became a decision first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q2 2018 is its first day; +6w and +10wd count from today.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q2 2018 is its last day; +6w and +10wd count from today.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifies</source>
        <extracomment>choice of Bearing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar of the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking by scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>choice of MilestoneState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached late</source>
        <extracomment>choice of MilestoneState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached on</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the legal text or an official page</source>
        <extracomment>choice of Confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the pack …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and source of the change</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the judgement</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the state</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the votes on the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {0} was written by a newer S3Desk; install the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records cannot be sorted by {0}; choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records exported by S3Desk (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records exported by S3Desk (XLSX, CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records to mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference in the source</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>choice of Stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region: its category is eligible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region: its category is not eligible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region: nobody has answered whether its category is eligible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional</source>
        <extracomment>choice of FundingLevel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional official</source>
        <extracomment>choice of TeamRole</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional public authority</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional team</source>
        <extracomment>choice of MeetingKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions to work with</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation and governance</source>
        <extracomment>choice of ActionField</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>choice of Outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind on</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen a comment on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies seen when resolved</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to a comment on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports, figures and statements that a finding rests on. Link the findings in each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research and education</source>
        <extracomment>choice of Helix</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research and innovation</source>
        <extracomment>choice of ActionField</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve a comment on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an earlier state of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {0} and, as it belongs there, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restore {0} records</source>
        <translation>
            <numerusform>Restore {0} record</numerusform>
            <numerusform>Restore {0} records</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result indicator</source>
        <extracomment>choice of IndicatorKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of these outputs</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>choice of PlanState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reykjavik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks without a response: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the regional team</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for the rate</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3Desk ended by itself last time; your work is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3Desk made a mistake; your work is in the file. No report of it could be written ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3Desk made a mistake; your work is in the file. What is known of it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sarajevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the task waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale or stop by</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or training centre</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored on</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores need criteria, for example effect and feasibility. Or begin with the 18 of the RIS3 wheel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectoral agency</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secured</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secured, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>choice of FindingState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set before anyone scores.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on the comment that opened the thread.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the due day of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the hours of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Settle {0} conflicts as {1} has it</source>
        <translation>
            <numerusform>Settle {0} conflict as {1} has it</numerusform>
            <numerusform>Settle {0} conflicts as {1} has it</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several cut-offs</source>
        <extracomment>choice of DeadlineModel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people write to {0} at once; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several voices agree</source>
        <extracomment>choice of Strength</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share records with a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Share {0} records with {1}</source>
        <translation>
            <numerusform>Share {0} record with {1}</numerusform>
            <numerusform>Share {0} records with {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Share {0} with the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {0} with the team and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {0} with the team and {1} partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {0} with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with {0}: they see a copy, which counts nowhere here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with {0}: what you add to it goes to them too. It counts in no list and no sum of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared: a managing authority</source>
        <extracomment>choice of Management</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing with {0} was ended; nothing more goes to them. Begin a new circle to share with them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter: new note “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show our record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the backups of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would go out to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign of the circle</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed minutes</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single stage</source>
        <extracomment>choice of DeadlineModel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the budget</source>
        <extracomment>choice of Requirement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: the action costs less than the smallest contribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: the action costs more than the largest contribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: the call names no limits, or the action has no budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: the cost of the action lies within the limits of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <extracomment>choice of ActionField</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skopje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small or medium-sized enterprise</source>
        <extracomment>choice of BodyType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest contribution</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social dimension</source>
        <extracomment>choice of ActionField</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sofia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some ceilings are higher for a region whose category has risen.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something waits for a decision here; Shift+F8 shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>field; heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space done · D day · O owner · W waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialisation domain</source>
        <extracomment>record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialisation domains</source>
        <extracomment>field; record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific objective</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>choice of BudgetKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>choice of CostCategory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <extracomment>choice of TeamRole</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: checked over 90 days ago</source>
        <extracomment>choice of Freshness</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: not checked for 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands below: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start after another action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts after</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State aid, conditions, traps.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistic</source>
        <extracomment>choice of EvidenceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics: Eurostat bulk table (TSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status as the source says</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering group</source>
        <extracomment>choice of MeetingKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing with a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing with {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>choice of ActionStatus</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of evidence</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <extracomment>choice of Quadrant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study or evaluation</source>
        <extracomment>choice of EvidenceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>choice of PlanState; choice of Stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted on</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <extracomment>choice of Bearing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>choice of EvidenceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch language: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRL 1 to 9.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRL 1 to 9; compared with what calls ask for.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take nothing more from {0}? All that is here stays. The others learn it with the next exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the criteria of the RIS3 wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallinn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>field; heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target in words</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target year</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology readiness</source>
        <extracomment>choice of Requirement; field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology readiness from</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology readiness to</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology readiness: call or action names no level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology readiness: level {0} does not lie between {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology readiness: level {0} lies between {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it to them by another way. Without it nobody can open the pack, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender</source>
        <extracomment>choice of CallKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TYPE is missing; types lists the record types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is lacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address lacks the name of a server; compare it with the one you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis does not begin at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put back ({0}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place now; what was there before is kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {0} is not trusted by this computer ({1}); nothing was sent. Ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this laptop or of {0}'s is wrong by about {1}; order is not taken from clocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflicts wait; the line at the bottom leads back to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {0} broke off; nothing is lost. Try again: all that was left goes then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {0} broke off; nothing is lost. Try again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of {0} has not arrived yet; it comes with the next exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies, and what the partner added to them. Your own records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy shared with {0}: what you add to it goes to them too. It counts in no list and no sum of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The deadline is {0} days earlier now</source>
        <translation>
            <numerusform>The deadline is {0} day earlier now</numerusform>
            <numerusform>The deadline is {0} days earlier now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline is {0} days later now</source>
        <translation>
            <numerusform>The deadline is {0} day later now</numerusform>
            <numerusform>The deadline is {0} days later now</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline moved within its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer while working with {0}; nothing was changed. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in {0}; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition in which this code holds: 2013, 2016, 2021 or 2024.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields in which your region wants to be strong. Findings and actions are linked to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies in {0}. Hand it on; it can be taken in by many, and more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file's place is lacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of {0} is empty; write the passphrase there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} lines; {1} more: filter to see others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} of {1} regions are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} of {1} that look like one that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} of {1}: filter or sort to see others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be shown; reports and log are in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder on {0} is locked by another program; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder on {0} went away meanwhile; nothing is lost. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} could not be written ({1}); what is there is whole. Make room or ask for the right to write there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} does not exist; make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is not there; connect the drive or the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} went away while it was read ({1}); nothing was changed. Connect it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {0} is damaged; put it back from a backup, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {0} cannot be handed on; nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer no longer holds the key of {0}; unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of kept places could not be written to {0} ({1}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of kept places {0} cannot be read; remove it and enter the places anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of {0} are final; write an amendment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is lacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack belongs to another workspace; open that one to take it in. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack could not be written to {0} ({1}); nothing was left there. Make room or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds all that the team shares, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds more than what is shared with you; it is refused as a whole. Ask {0} for a pack of your circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds only a part of the workspace, and a first copy needs all; ask {0} for a pack of everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds several circles and not the team's; ask {0} for a pack of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is damaged or was cut off on its way; nothing was changed. Ask for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is refused: a change in it does not fit those before it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is refused: a change in it is not well formed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is refused: a change in it is not well formed. Nothing was changed; ask for the pack once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is refused: it would unpack to more than a pack may hold. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is sealed; give the passphrase that its sender told you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is too large to be sealed with a passphrase; write it without one, or exchange the attachments through a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack needs a newer S3Desk (change format {0}, this program reads up to {1}); install the newer program. Nothing was changed, and the pack stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack needs a newer S3Desk (pack format {0}, this program reads up to {1}); install the newer program. Nothing was changed, and the pack stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack was altered: its signature does not fit. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack was altered: the signature of a change in it does not fit. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack was changed while it was read; nothing was taken in. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this pack; nothing was changed. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to {0}; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal or list it was taken from.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public holidays could not be found out; only weekends are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record lies in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports and the log are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports cannot be deleted ({0}); delete them in their folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore point could not be written to {0}, so nothing was changed; make room there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings folder {0} cannot be used ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state follows from the dates; change those, and the card moves by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state follows from this and the cut-offs.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's keyring keeps it; it is never in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's keyring keeps it; it is never in the file. Left empty it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {0} differs from what the log says; repairing the file rebuilds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of {0} were altered and cannot be used; nothing was changed. Ask its IT department to put them back as the scripts make them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty. Deleted records stay here until restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two letters that NUTS codes begin with.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to {0} is not safe: its certificate is not trusted by this computer, or it has none. Nothing was sent. Ask its IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot be shown on this screen ({0}); start the program from a desktop. The command line works without a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs PySide6, which is not installed; the command line works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs {0}, a library of the system that is not on this computer; install the package that has it. The command line works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words in the minutes that it was made from.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that it corrects.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work beside the window ended too early; nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was founded by {0}, with this fingerprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>choice of Requirement; field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: both are about {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: call and action have none in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: call or action names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no criteria yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} values; take one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a circle "{0}" already; name it by --circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a place named {0} already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file {0}; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this file yet; File, Back up now makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no circle "{0}" with a partner; there are: {1}. share --with NAME begins one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command "{0}"; did you mean {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command and no file "{0}"; s3desk --help lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conflict "{0}"; conflicts lists them, with --settled those of before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0} to attach; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0} on {1}; compare the address with the one you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of file "{0}"; the kinds are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record type "{0}".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record type "{0}"; did you mean {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the timeline here; F4 closes the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on {0}; ask who runs it. Your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such circle with a partner here; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder; choose one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of yours to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to give: they have all that is shared with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no version {0}; the first was {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These look like one that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are final. What changes now is written as an amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are not final yet; change them themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are: {0}. From there they cannot become: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tasks prepared for the old deadline. Untick what shall stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They also stop where the method changed (flag b).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be read; compare it with the one you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agenda item is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comment is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deadline is not there any more; look at the call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already; open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is what is shared with {0}; delete the file to end that here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file may run a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This follows more changes than can be named at once; do it in several steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is S3Desk {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more text than a field can hold; shorten it, or attach it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a pack of S3Desk; choose a file that ends in .s3pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is you, on this laptop. What you write is signed; others know the signature by this fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack by {0} belongs to another workspace, not to the file that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is sealed in a way that this computer cannot open (pyrage is missing).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record cannot be shown; a newer S3Desk wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record lies in the trash; restore it before you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring; the password of {0} is kept until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>choice of DueGroup</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat</source>
        <extracomment>choice of FindingKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <extracomment>choice of Quadrant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who is there (Ctrl+Shift+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>field; heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tirana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the wider call</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reminded of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the budget lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the top level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write all of it once more, choose Everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today's date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic (grant)</source>
        <extracomment>choice of CallKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition region</source>
        <extracomment>choice of RegionCategory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel and accommodation</source>
        <extracomment>choice of CostCategory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two stages</source>
        <extracomment>choice of DeadlineModel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a new task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word of the record you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of action</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of applicant</source>
        <extracomment>choice of Requirement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical beneficiaries</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under More fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under no objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>choice of ActionStatus</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo {0} steps, down to this one</source>
        <translation>
            <numerusform>Undo {0} step, this one</numerusform>
            <numerusform>Undo {0} steps, down to this one</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}. What the partner was given of it before is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}. What was shown before is shown again; the conflict stays settled, and can be decided anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone; can be done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink two records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink {0} from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually 17:00 Brussels; the call says.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>field; heading; record type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value as typed</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>field; heading; record types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values belong to an indicator: add that first, or import a file of Eurostat (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of an indicator are drawn here over the years. Import a file of Eurostat (Ctrl+I), or add values to an indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} is newer than this program, which is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilnius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes against</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for, against, abstaining:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for change {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for changes of others that have not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the changes {0} to {1} of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for what other waiting changes wait for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was shared with {0}: nothing more goes to them, and the copy that they have they keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was shared with {0}: nothing more of it goes to them, and what they have they keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch out</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakness</source>
        <extracomment>choice of FindingKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <extracomment>choice of Quadrant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaknesses and barriers that nothing answers: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaknesses, competitive assets, investment barriers, partnerships to deepen: one line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaknesses, competitive assets, partnerships to deepen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebDAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebDAV server (Nextcloud and others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Weighted means from 1 to 5. {0} without a score are left out.</source>
        <translation>
            <numerusform>Weighted means from 1 to 5. {0} without a score is left out.</numerusform>
            <numerusform>Weighted means from 1 to 5. {0} without a score are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a partner has cannot link to what they have not; share that with them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and where</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read as a date.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read as a number; left out of sums.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as reached</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do customers outside the region buy from us, and why not from someone else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do people here know or do well that no statistic shows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you have to buy, hire or learn outside because it is missing here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What findings are judged by. Scores come afterwards, one for each finding, person and criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is aimed at</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is filed under it stays there.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured. Its values can be imported from a file of Eurostat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is scored</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown here stays so until it is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is strong or weak in the region, one sentence each. Evidence is linked to it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done, by whom and when. Milestones, budget lines and risks follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it funds</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says about them</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may go wrong, how likely it is, and what is done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What secures it</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the call says, and where.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the comment is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person agreed to be kept and written to for.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan wants to reach. Actions are linked to the objective that they serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was begun and left empty is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided stays here and can be decided anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided, and in which meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed in {0} is kept in the form of its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do about it</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we measure</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we want to find out</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen to the region when present funds or rules run out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type cannot be kept in the settings folder ({0}); make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} writes is taken in. Retire {0} on leaving the team, or when that laptop is lost: all that is here already stays; what comes later is kept apart and listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} wrote until then stays. What came later is kept apart. Accepting {0} again lets it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What {0} wrote, in {1} conflicts</source>
        <translation>
            <numerusform>What {0} wrote, in {1} conflict</numerusform>
            <numerusform>What {0} wrote, in {1} conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>What's new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and when</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do permits, calls or payments take longer than a project can wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the source itself is not settled yet.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two people change the same field without having seen each other's work, it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which coming rules, funds or public purchases could open a market for our firms?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which customer, supplier or price could stop your plant if it changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which jobs and places would be hit first by the transition, and who speaks for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which need of people here is also a need elsewhere, so that its answer can be sold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which new value chain could you enter within five years, and with which partner region?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which research under way could change one of our main industries?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which results stay on the shelf, and what would a firm need to use them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which services, sites or rules of ours do other regions ask us about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which skills are leaving or retiring faster than they are taught?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who bears the cost</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who benefits</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who collects them</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what until when. A task from a meeting is linked to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is left out: which valleys, age groups or trades does innovation not reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may apply</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays how much of an action: add the action first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who publishes it, for example Eurostat.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs it</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who scores?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever deleted it had not seen the change. Until somebody decides, the record is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom or what the task waits for; empty: nothing.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With both counts, totals of several regions are computed from them.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between: C20, C28.9, M72.</source>
        <extracomment>hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>choice of Consent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 14 working days</source>
        <extracomment>choice of DueGroup</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording and reasons</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <extracomment>choice of EvidenceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amendment to final minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the people of the regional team; tasks and actions get their owners from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how it should read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the hours like 9:30-13:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the votes like 9/2/1: for, against, abstaining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the pack …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written at once by {0} and merged; please read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>choice of Answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot retire yourself; ask another member to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were retired from this workspace; only a member can say who belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your fingerprint: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is lacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your region comes first: its name and its NUTS code. The region's figures follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zagreb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all years</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation>
            <numerusform>and {0} more</numerusform>
            <numerusform>and {0} more</numerusform>
        </translation>
    </message>
    <message>
        <source>apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by my clock: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the clock of {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}, no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {0} days</source>
        <translation>
            <numerusform>in {0} day</numerusform>
            <numerusform>in {0} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {0} working days</source>
        <translation>
            <numerusform>in {0} working day</numerusform>
            <numerusform>in {0} working days</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not written in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may run a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deadline known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet: it comes with the next exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of ours names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open questions: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>said {0} times</source>
        <translation>
            <numerusform>said {0} time</numerusform>
            <numerusform>said {0} times</numerusform>
        </translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of members goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole, which should reach {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {0}, no start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions before {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (carried over)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (in the trash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (moved from {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (ours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (shared with {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (waits for: {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} ({1} assessors)</source>
        <translation>
            <numerusform>{0} ({1} assessor)</numerusform>
            <numerusform>{0} ({1} assessors)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} ({1} of {2} assessors)</source>
        <translation>
            <numerusform>{0} ({1} of {2} assessor)</numerusform>
            <numerusform>{0} ({1} of {2} assessors)</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} --user gives the name, S3DESK_PASSWORD the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Instead of: “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Write it like {1}; it is kept here until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} abstentions</source>
        <translation>
            <numerusform>{0} abstention</numerusform>
            <numerusform>{0} abstentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} actions</source>
        <translation>
            <numerusform>{0} action</numerusform>
            <numerusform>{0} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} actions start before this ends: {1}</source>
        <translation>
            <numerusform>{0} action starts before this ends: {1}</numerusform>
            <numerusform>{0} actions start before this ends: {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} actions without a call</source>
        <translation>
            <numerusform>{0} action without a call</numerusform>
            <numerusform>{0} actions without a call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} amounts cannot be added up.</source>
        <translation>
            <numerusform>{0} amount cannot be added up.</numerusform>
            <numerusform>{0} amounts cannot be added up.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1} come from a newer version: kept, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answers, but is no WebDAV folder; compare the address with the one you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} applications</source>
        <translation>
            <numerusform>{0} application</numerusform>
            <numerusform>{0} applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} applications under way</source>
        <translation>
            <numerusform>{0} application under way</numerusform>
            <numerusform>{0} applications under way</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} asks about linked records; write {0}= for none or {0}!= for at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} assets</source>
        <translation>
            <numerusform>{0} asset</numerusform>
            <numerusform>{0} assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} attachments came.</source>
        <translation>
            <numerusform>{0} attachment came.</numerusform>
            <numerusform>{0} attachments came.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} belongs to another workspace; it was left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} bytes</source>
        <translation>
            <numerusform>{0} byte</numerusform>
            <numerusform>{0} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} came in with a copy of this file and nobody vouched for {0} yet. Compare the fingerprint by telephone or face to face, then accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can run something on this laptop. Open it only if you know who made it and what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be compared like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be compared like this; use = or !=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be copied ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be exported for version {1}: there are none before version {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}); choose a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened for writing ({1}); copy it to a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened; check that the folder exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be reached; check the network and the address. Your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read; check the name and your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written; name a file in a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot hold a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot hold this text; it must be one piece of readable text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot point to a record of type {1}; it takes: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} changes</source>
        <translation>
            <numerusform>{0} change</numerusform>
            <numerusform>{0} changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes by somebody retired are kept and not applied.</source>
        <translation>
            <numerusform>{0} change by somebody retired is kept and not applied.</numerusform>
            <numerusform>{0} changes by somebody retired are kept and not applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes from others</source>
        <translation>
            <numerusform>{0} change from others</numerusform>
            <numerusform>{0} changes from others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes from others came in</source>
        <translation>
            <numerusform>{0} change from others came in</numerusform>
            <numerusform>{0} changes from others came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes from {1}</source>
        <translation>
            <numerusform>{0} change from {1}</numerusform>
            <numerusform>{0} changes from {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes from {1} came in</source>
        <translation>
            <numerusform>{0} change from {1} came in</numerusform>
            <numerusform>{0} changes from {1} came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes go out</source>
        <translation>
            <numerusform>{0} change goes out</numerusform>
            <numerusform>{0} changes go out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes not yet given to anyone</source>
        <translation>
            <numerusform>{0} change not yet given to anyone</numerusform>
            <numerusform>{0} changes not yet given to anyone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes wait for changes that came by another way: ask {1} for a whole pack.</source>
        <translation>
            <numerusform>{0} change waits for changes that came by another way: ask {1} for a whole pack.</numerusform>
            <numerusform>{0} changes wait for changes that came by another way: ask {1} for a whole pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes wait for others that they build on.</source>
        <translation>
            <numerusform>{0} change waits for others that it builds on.</numerusform>
            <numerusform>{0} changes wait for others that they build on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes went out</source>
        <translation>
            <numerusform>{0} change went out</numerusform>
            <numerusform>{0} changes went out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes were written to {1} ({2}).</source>
        <translation>
            <numerusform>{0} change was written to {1} ({2}).</numerusform>
            <numerusform>{0} changes were written to {1} ({2}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} circles are called "{1}"; name the one you mean by its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} closes on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} conflicts wait for you.</source>
        <translation>
            <numerusform>{0} conflict waits for you.</numerusform>
            <numerusform>{0} conflicts wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} conflicts waiting</source>
        <translation>
            <numerusform>{0} conflict waiting</numerusform>
            <numerusform>{0} conflicts waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} conflicts will wait for you.</source>
        <translation>
            <numerusform>{0} conflict will wait for you.</numerusform>
            <numerusform>{0} conflicts will wait for you.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} could not be read to its end ({1}); nothing was changed. Put the stick in again and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be removed from {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be written ({1}); nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation>
            <numerusform>{0} day</numerusform>
            <numerusform>{0} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} days ago</source>
        <translation>
            <numerusform>{0} day ago</numerusform>
            <numerusform>{0} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} deadlines moved: {1}.</source>
        <translation>
            <numerusform>{0} deadline moved: {1}.</numerusform>
            <numerusform>{0} deadlines moved: {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not accept this name and password; enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not let you do that in this folder; ask its owner for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not let you do that; ask its IT department for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not lie in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} fields</source>
        <translation>
            <numerusform>{0} field</numerusform>
            <numerusform>{0} fields</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} for, {1} against, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} found no row or column to stand in</source>
        <translation>
            <numerusform>{0} found no row or column to stand in</numerusform>
            <numerusform>{0} found no row or column to stand in</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} from the minutes: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gave an answer that cannot be understood; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gave an answer that cannot be understood; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has changed it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has deleted it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no ending that can be written; the endings are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no field "{1}".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no field "{1}"; did you mean {2}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no personal fields; there is nothing to erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no position that could be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no such state in its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} MB; files of the kind {2} may have {3} MB. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1}. Everybody with whom you exchange receives it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no hub that you may use; ask its IT department to prepare one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no set of links; set it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds one line of at most {1} characters, and this text has {2}; shorten it, or put it into a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds one value, not a list; set it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds one value, not a list; write {0}=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in row {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a backup of another workspace; open it as a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a copy of this workspace already; the pack can be taken into that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a file, and a place of exchange is a folder. Choose the folder that it lies in; a single pack is taken in as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder; name a workspace file, ending in .s3desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is busy or being repaired; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged; choose an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged; open the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is full or has too many connections; nothing is lost. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is given twice; give it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in use by another program; close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than 200 MB; attach a smaller file, or note where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than a sealed pack may be; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no file; a folder can be packed into one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no member; compare the fingerprint in the list of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no personal field; it goes along anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no text; compare it with = instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no way to exchange; use a folder, https:// or postgresql://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a member here yet; nothing of theirs was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a member of this workspace; nothing was taken in. Compare the fingerprint {1} with {0}, accept it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a personal field; empty it instead, its history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a personal field; empty it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not an S3Desk workspace; choose a file made by S3Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not known in this partner circle yet; nothing of theirs was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not private; the team has it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is of no kind that can be read; choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open in another window, which is in front now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open on the computer {1} (by {2}, since {3}); close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is opened as a copy to read only; what is changed there stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is opened to be read; copy from it what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is read-only, so nothing was changed; copy it to a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is read-only; copy it to a folder where you may write, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the workspace itself; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies in a folder that other computers change, where a live file can be damaged; you now work on the copy {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies in a folder that other computers change; this is your copy of it, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies in the trash already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies on the disk under two names at once; copy it, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} lines are over-funded.</source>
        <translation>
            <numerusform>{0} line is over-funded.</numerusform>
            <numerusform>{0} lines are over-funded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. New: {1}; much like others: {2}</source>
        <translation>
            <numerusform>{0} line. New: {1}; much like others: {2}</numerusform>
            <numerusform>{0} lines. New: {1}; much like others: {2}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} milestones</source>
        <translation>
            <numerusform>{0} milestone</numerusform>
            <numerusform>{0} milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} milestones are overdue.</source>
        <translation>
            <numerusform>{0} milestone is overdue.</numerusform>
            <numerusform>{0} milestones are overdue.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} min to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} more</source>
        <translation>
            <numerusform>{0} more</numerusform>
            <numerusform>{0} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more: open the list</source>
        <translation>
            <numerusform>{0} more: open the list</numerusform>
            <numerusform>{0} more: open the list</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} moved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} objectives</source>
        <translation>
            <numerusform>{0} objective</numerusform>
            <numerusform>{0} objectives</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} actions</source>
        <translation>
            <numerusform>{0} of {1} action</numerusform>
            <numerusform>{0} of {1} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} actions below: {2}</source>
        <translation>
            <numerusform>{0} of {1} action below: {2}</numerusform>
            <numerusform>{0} of {1} actions below: {2}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} has no translations; set it without a language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} milestones</source>
        <translation>
            <numerusform>{0} of {1} milestone</numerusform>
            <numerusform>{0} of {1} milestones</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} records were copied; an export holds all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1}; {2} no longer in this list, F5 clears them away</source>
        <translation>
            <numerusform>{0} of {1}; {2} no longer in this list, F5 clears it away</numerusform>
            <numerusform>{0} of {1}; {2} no longer in this list, F5 clears them away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} open comments: {1}</source>
        <translation>
            <numerusform>{0} open comment: {1}</numerusform>
            <numerusform>{0} open comments: {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} open tasks</source>
        <translation>
            <numerusform>{0} open task</numerusform>
            <numerusform>{0} open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} others move too.</source>
        <translation>
            <numerusform>{0} other moves too.</numerusform>
            <numerusform>{0} others move too.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} partnerships</source>
        <translation>
            <numerusform>{0} partnership</numerusform>
            <numerusform>{0} partnerships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation>
            <numerusform>{0} person</numerusform>
            <numerusform>{0} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces of attachments there are not what they are called; the right ones were written beside them.</source>
        <translation>
            <numerusform>{0} piece of an attachment there is not what it is called; the right one was written beside it.</numerusform>
            <numerusform>{0} pieces of attachments there are not what they are called; the right ones were written beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces of evidence</source>
        <translation>
            <numerusform>{0} piece of evidence</numerusform>
            <numerusform>{0} pieces of evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} put it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reads this thread and answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reads what you write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} records</source>
        <translation>
            <numerusform>{0} record</numerusform>
            <numerusform>{0} records</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} records are called "{1}"; choose the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} records came in</source>
        <translation>
            <numerusform>{0} record came in</numerusform>
            <numerusform>{0} records came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records come in</source>
        <translation>
            <numerusform>{0} record comes in</numerusform>
            <numerusform>{0} records come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records deleted</source>
        <translation>
            <numerusform>{0} record deleted</numerusform>
            <numerusform>{0} records deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records found</source>
        <translation>
            <numerusform>{0} record found</numerusform>
            <numerusform>{0} records found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records go on waiting for a decision.</source>
        <translation>
            <numerusform>{0} record goes on waiting for a decision.</numerusform>
            <numerusform>{0} records go on waiting for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records go out</source>
        <translation>
            <numerusform>{0} record goes out</numerusform>
            <numerusform>{0} records go out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records hold text typed before the program ended; it is kept there.</source>
        <translation>
            <numerusform>{0} record holds text typed before the program ended; it is kept there.</numerusform>
            <numerusform>{0} records hold text typed before the program ended; it is kept there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records lie in the trash and stay there.</source>
        <translation>
            <numerusform>{0} record lies in the trash and stays there.</numerusform>
            <numerusform>{0} records lie in the trash and stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records refer to this one.</source>
        <translation>
            <numerusform>{0} record refers to this one.</numerusform>
            <numerusform>{0} records refer to this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records went out</source>
        <translation>
            <numerusform>{0} record went out</numerusform>
            <numerusform>{0} records went out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records were exported to {1}.</source>
        <translation>
            <numerusform>{0} record was exported to {1}.</numerusform>
            <numerusform>{0} records were exported to {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records: {1} new, {2} changed, {3} only checked again, {4} unchanged</source>
        <translation>
            <numerusform>{0} record: {1} new, {2} changed, {3} only checked again, {4} unchanged</numerusform>
            <numerusform>{0} records: {1} new, {2} changed, {3} only checked again, {4} unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records: {1} new, {2} changed, {3} unchanged</source>
        <translation>
            <numerusform>{0} record: {1} new, {2} changed, {3} unchanged</numerusform>
            <numerusform>{0} records: {1} new, {2} changed, {3} unchanged</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} refuses with the code {1}; ask its IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refuses with the code {1}; ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} rows named a record a second time; the later row counts.</source>
        <translation>
            <numerusform>{0} row named a record a second time; the later row counts.</numerusform>
            <numerusform>{0} rows named a record a second time; the later row counts.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} sends more than fits; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sends on and on to other addresses; ask who runs it for the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sends on to {1}; if that is right, enter it as the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands furthest from the others: {1} points on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes conditions on the linked records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} tasks</source>
        <translation>
            <numerusform>{0} task</numerusform>
            <numerusform>{0} tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} texts were written by two at once and merged; please read them.</source>
        <translation>
            <numerusform>{0} text was written by two at once and merged; please read it.</numerusform>
            <numerusform>{0} texts were written by two at once and merged; please read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} to {1}, {2} weeks.</source>
        <translation>
            <numerusform>{0} to {1}, {2} week.</numerusform>
            <numerusform>{0} to {1}, {2} weeks.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} took it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} values</source>
        <translation>
            <numerusform>{0} value</numerusform>
            <numerusform>{0} values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} values could not be taken; they are listed with their rows.</source>
        <translation>
            <numerusform>{0} value could not be taken; it is listed with its row.</numerusform>
            <numerusform>{0} values could not be taken; they are listed with their rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} values: {1}</source>
        <translation>
            <numerusform>{0} value: {1}</numerusform>
            <numerusform>{0} values: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} waits: {1} is not accepted yet, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was accepted since; what waited comes in when it is taken in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed since the preview; nothing was imported. Import the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was last opened by another version; open it once with this program to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was left where it is. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not taken in, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was prepared for an older S3Desk; nothing was changed. Ask its IT department to run this once more, with the scripts of this version: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was retired before this; it is kept, and not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was retired from this workspace; nothing of this pack was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written by a newer S3Desk (format {1}, this program reads up to {2}); install the newer program. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} weaknesses and barriers</source>
        <translation>
            <numerusform>{0} weakness or barrier</numerusform>
            <numerusform>{0} weaknesses and barriers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} working days late</source>
        <translation>
            <numerusform>{0} working day late</numerusform>
            <numerusform>{0} working days late</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wrote here so far. Is {1} the same person by a new name, whom colleagues go on knowing, or somebody else, whom they have to accept first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} years</source>
        <translation>
            <numerusform>{0} year</numerusform>
            <numerusform>{0} years</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1} is already there with these key fields; change that one, or restore it from the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} · {1} records</source>
        <translation>
            <numerusform>{0} · {1} record</numerusform>
            <numerusform>{0} · {1} records</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} – private, only in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – shared with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, by the rhythm of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, lowest {1}, highest {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, who packed this, is no member of the workspace yet, so no copy can begin with it; ask a member for a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} cards</source>
        <translation>
            <numerusform>{0}, {1} card</numerusform>
            <numerusform>{0}, {1} cards</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} touch this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, {2} touch this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: has everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}. Marks at one place are fanned out. {1} without both numbers are left out.</source>
        <translation>
            <numerusform>{0}. Marks at one place are fanned out. {1} without both numbers is left out.</numerusform>
            <numerusform>{0}. Marks at one place are fanned out. {1} without both numbers are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. Noted by {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: every threshold is passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no bid, because of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: taken out by {1}, put in by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the list as it is shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: there is no record type {1} in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} ({2}, shown until it is decided)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} writes: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, column {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; its numbers stand beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; staying here: {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; staying here: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1} --help shows how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}; {1} criteria are not scored yet.</source>
        <translation>
            <numerusform>{0}; {1} criterion is not scored yet.</numerusform>
            <numerusform>{0}; {1} criteria are not scored yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} packed {0} changes for you. They become a file of your own.</source>
        <translation>
            <numerusform>{1} packed {0} change for you. It becomes a file of your own.</numerusform>
            <numerusform>{1} packed {0} changes for you. They become a file of your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, {2}: lacks {0} changes</source>
        <translation>
            <numerusform>{1}, {2}: lacks {0} change</numerusform>
            <numerusform>{1}, {2}: lacks {0} changes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” waits for:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
