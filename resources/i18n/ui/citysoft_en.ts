<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {version}, offline, Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CitySoft Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CitySoft Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space changes the state, Ctrl+Left and Ctrl+Right move the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Action: begin with what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one who reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart in the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counterpart in the state needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict on the activities it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a department…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a department’s form back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export or print the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and snapshots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own fields of this plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item needing a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous item needing a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners and bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this field or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your work is, and how to get it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CitySoft Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityDetail</name>
    <message>
        <source>Details of the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code it in Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this activity in step 3, Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActorContacts</name>
    <message>
        <source>Contact persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data: say what they are kept for, where they come from and when to look again. They stay out of prints, lists and exports unless asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the contact person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActorForm</name>
    <message>
        <source>Power {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country it sits in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In contact since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power over our plans, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest in our plans, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or home page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table that uses one of these is recognised when it is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in secretariat and home page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart of the home state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies of the home state, to which links can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: kept out of prints and exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or short name: secretariat and home page are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home page: {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body needs a name. The old one was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a country. Enter its name or two-letter code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not in the list of networks. Choose one, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>This plan can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type here to add activity {n}, or paste rows from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of a new activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementFile</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the text of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a file with the text noted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the text of the agreement off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256) {digest}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the signed text or drop it here. Its name and fingerprint are kept, not the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the text noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is exactly the text noted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not the text noted here: at least one byte differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB. Nothing was noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementPart</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, not yet in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppContext</name>
    <message>
        <source>Undoing a large step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing a large step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the city asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Enter a year, or ? for unknown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskPasswordDialog</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it can be seen without the password. A lost password cannot be recovered, by nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupMinder</name>
    <message>
        <source>Close without a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the computer ended the program last time, the backup of {name} could not be written. The plan itself was kept. Open it to have it backed up again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message>
        <source>“{name}” is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CitySoft plans (*.citysoft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Open it from the start centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every backup is also copied to: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second folder, on another drive, keeps backups safe when this computer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as “Sent to the council”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are written by the program and thinned with time. Snapshots have a name you gave and travel in the plan file. Going back is one step: Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the plan now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is the whole plan as it was at that time. The program makes one every half hour of work, on closing, and before an import, a large change and going back; each was read back before it got its name.

A snapshot is a state you give a name, such as what went to the council. It travels in the plan file.

Go back to this state makes the plan what it was then, as one step: Undo takes it back. Save as a plan writes the chosen backup as a file of its own and leaves the open plan alone.

A second folder, best on another disk, gets a copy of every backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshot yet. Give the present state a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that differ: {n}. From the chosen state to the other one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {name} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {name} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {name} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is as it was: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was in this state already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the plan is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup holds exactly this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted records that can be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records deleted in this step: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action to objective {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandDialog</name>
    <message>
        <source>Use in the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture for the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary colour as #RRGGBB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary colour as #RRGGBB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the primary colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the secondary colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#RRGGBB, empty for the program&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than 10 MB. Save a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than 25 million pixels. Save a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither PNG nor JPEG, whatever its name says. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be drawn. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read. Check that it is still there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 10 MB. It is stored in the plan as a new picture without hidden data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits after #, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own colour prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints as {used}, adjusted from {given}: {had}:1 with white, {need}:1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints as it is: {had}:1 with white, {need}:1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Full brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page minister note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections and annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary, inventory, gaps, goals and actions with numbered paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to the home state: two bars and at most three asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method, codebook, sources and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet. Without text it prints what the data say, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline needs a number and at most {most} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} words, room for about {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is confirmed yet, so the summary has none to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k:ask has|asks have} no offer beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k:objective has|objectives have} no owner or no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k:action has|actions have} no owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k:objective has|objectives have} no indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preset leaves it out. Choose Full brief to print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out. Space puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every chosen section has its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k:section|sections} still to write: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records {percent}% complete, no draft mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records {percent}% complete: draft mark below {limit}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities yet: figures stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every activity has a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n} activities hold no document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item marked internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k:internal item|internal items} will print: not marked public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k:internal item|internal items} left out of the public brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k:internal text|internal texts} left out of the public brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every character can be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k:character prints|characters print} as an empty box: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour {used}, adjusted from {given}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefBrand</name>
    <message>
        <source>Brand kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logo and two colours for the printed brief. Type, grid and the colours of charts stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 10 MB. It is stored in the plan as a new picture without hidden data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section and checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the brief as a PDF (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to print from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief writes itself from the inventory: list activities, rate them, add their links with the state. The pages beside show what there is, and your own texts print at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as draft data: records are {percent}% complete, the mark goes at {limit}%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating page {n}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages… {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” prints again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n} sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Change several activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change here goes to all selected activities, as one step that one Undo takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark missing starts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a partner to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyRow</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainCard</name>
    <message>
        <source>Soft-power chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks at {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainColumnView</name>
    <message>
        <source>{link}, chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} source, best grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sources, best grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain stops at the first link without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audience evidence: stays unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source graded A to C: stays unknown. E adds or grades one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the relation changed: a year is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation began later than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To say “none found”, say where was searched and when. Log the search instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength 0 means searched without result. Log the search instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Branding channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel is coded only where the branding lens counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>{chart}, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chart}: show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chart}: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Before export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They inform. Nothing here stops the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>A table copied in Excel or a web page (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two, read as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: JSON export of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}: {rows} rows, headings in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, hidden sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}: no headings found; say in which row they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} rows, with the row numbers of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding and separator were found in the file; change them if the rows look wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table with headings was found. Say in which row the headings stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and exports (*.xlsx *.ods *.xls *.csv *.tsv *.txt *.tab *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CityBlock</name>
    <message>
        <source>Plan: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the list of plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CityPage</name>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the city is and which state it answers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and counterparts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the state or the city that an activity may follow or contradict. A link called compatible or opposed needs the text it is measured against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who edit this plan, by the names you choose. The first one is used until another is chosen; no account name is ever read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of a policy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed, 1 link now says counterpart unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed, {n} links now say counterpart unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} counterparts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cockpit</name>
    <message>
        <source>Coding cockpit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activity before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} codes taken over from “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take over from “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CockpitFoot</name>
    <message>
        <source>Done, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, go to the next activity to code (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doubt any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list in doubt (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the list in doubt (D)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>{name}, number {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodesPart</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {n}, the primary one first. Take one off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodesTab</name>
    <message>
        <source>Open in Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnFilterDialog</name>
    <message>
        <source>Filter by {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}  ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more values: type above to find them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First columns that stay in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, place {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Contact persons (never in public prints)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the selected contact persons for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove puts a person into the recycle bin. Erasing also clears the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a contact person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased, also from the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterpartBoard</name>
    <message>
        <source>Counterparts with their links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No home counterparts yet. Keep the ones you deal with in step City; links to them are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, links: {n}, open asks: {k}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterpartCard</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In contact since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power over our plans, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest in our plans, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks: what we want from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a counterpart, or keep a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we ask of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This body serves another state, so it cannot be a counterpart of a link: only bodies of the home state can. Keep it as a partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which state it serves: only bodies of the home state can be counterparts of a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only public bodies of the home state can be counterparts of a link. Choose another kind, or keep it as a partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the home country in the profile first: it decides which bodies count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counterpart needs a name. The old one was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an ask to this counterpart (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks to this counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing asked yet. An ask here is printed in the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterpartList</name>
    <message>
        <source>Counterparts in the home state, by tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed counterparts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposals for this country yet. Add counterparts by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the home country and we propose its counterparts. You keep the ones you deal with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: {structure}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed for {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General knowledge of {day}, no legal advice. Proposals count for nothing until you keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All proposals for {country} are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tier yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {n} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by the country pack, to be checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaDialog</name>
    <message>
        <source>Criteria for requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this city weighs a request by. Each criterion is scored 0 to 3, or unknown; its weight is 1 to 5. The result is weights times scores, on 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the proposed criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 0, 1, 2 and 3 mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights together: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores given so far: {n}. A criterion that is removed takes its scores along; Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateQuestions</name>
    <message>
        <source>“{name}”: is {example} day first or month first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: read day first, mark every such row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadlineBoard</name>
    <message>
        <source>Deadlines, overdue first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected deadline as done today (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the deadlines as a file calendars can read (.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due. Authorisations and asks with a date are listed here, overdue first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} due, {k} of them overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefinitionPanel</name>
    <message>
        <source>Definition of the focused code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything communicates. Rate 2 or more only with documented intent or effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diplomacy lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branding lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody looked and could not tell. Unknown is never counted as none or as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code 2 or 3 when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code this when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Previous record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the panel (F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnoseCard</name>
    <message>
        <source>Nothing missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salience counts from {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnosis could not be worked out. What is shown is from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to diagnose yet. Enter or import the activities of the city first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter what every chart counts (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salience counts from {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} findings to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supranational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DimensionsCard</name>
    <message>
        <source>More dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose, audience, mechanism, issues, goals and more (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {n}, the primary one first. Take one off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public leaves internal items out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand kit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No own logo or colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillPanel</name>
    <message>
        <source>Open in Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open these activities in Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a finding of these activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens an activity, Esc closes the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionsPart</name>
    <message>
        <source>Editions of what recurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A festival, a mission, a meeting that comes again is one activity with its editions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of an edition, such as 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasePersonDialog</name>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {names} for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is removed from the plan and from its history. This cannot be undone. Copies of the plan and exports made before still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The record as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceBadge</name>
    <message>
        <source>No source yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence grade {grade}, sources: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded, sources: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>No source yet. A title or an address is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General knowledge, not a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the plan, graded A to D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet. Add them at an activity, a code or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cited by anything yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: author, title, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document, not general knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the source as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited {n} times in this plan; the change shows everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source is in the plan. It will be cited, not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source needs a title or an address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the brief as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief saved as “{name}”, {n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened from here. The brief is saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program to show PDF files was found. The brief is saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>those shown in the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those selected in the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those selected ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All activities ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those shown in the inventory ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole plan: {n} records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential records in it: {n}. Tick the box to write them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history and the contacts of persons are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to write: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential activities left out: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities, codes, links with the state and participations, with a codebook that explains every variable. The history and the contacts of persons are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, the history and the contacts of persons are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed file: {name} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of this plan is confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}”: {n} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells longer than a spreadsheet allows were cut: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (.xlsx): the list, one row per activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (.csv): the same as text, for any program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set for statistics (.zip): tidy tables with a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables in Excel (.xlsx): the whole plan, one sheet each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (.json): the whole plan, to move or to analyse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With confidential records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the contacts of persons (personal data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Excel on Windows (byte order mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where and save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for and not found out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>What this group becomes, field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Nothing coded yet: {k} of {n} uncoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of {n} coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {n} coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base}; {a} if {i} counts, {b} if {j} counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in both lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaccard: both / any lens; {a} if {i} counts, {b} if {j} counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lens overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coded activity has a lens: both / any lens is not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier}: {k} of {n}; {u} unknown, {z} none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a known link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities in this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 / HHI {hhi} over {m} types, {n} of {all} typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity has a type yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by title, partner, unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the activities of every chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} chosen activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>{n} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPlacesDialog</name>
    <message>
        <source>Find places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities and regions without a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list: leave it without a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one of these? Leave it without a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in other countries: leave it without a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one? Leave it without a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every city and region of the register has a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up offline in the list of places. A name only one place has is filled in; where several are possible, choose. F8 goes to the next open question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {chosen}. To be chosen: {asked}. Not in the list: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {n} positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set positions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed, waits for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed, Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s data no longer lead to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided on: “{sentence}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the new figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the activities behind the finding: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sureness high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sureness medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sureness low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources: {n}, none graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources: {n}, best grade D, which never counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources: {n}, best grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it not hold here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough: the reason is kept beside the finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Own finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 activity and its sources stand behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities and their sources stand behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities behind it. Open a number first to take its activities along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the finding first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is found, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence with its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsColumn</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an own finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each finding names its rows and best source. Grade D never counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the findings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} findings, {k} wait for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule proposes a finding yet. Code activities in Map and search their links, or write your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show two of each family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all ({n} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not concluded ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that need more data before they can conclude anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FuzzyDateEdit</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, or “open”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, a month (Nov 2008) or a day. “?” means unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“open” means it has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date cannot be open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Enter a year, or ? for unknown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Goal: what lasts beyond this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridArranging</name>
    <message>
        <source>{n} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then sort upwards by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then sort downwards by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the columns up to here in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let all columns scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridClipboard</name>
    <message>
        <source>1 row copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: {n} rows are more than the {most} a paste can take. Use Import for a long list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: the cells say the same already, or have no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasting {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>Alt+Enter begins a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, date or ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridEditing</name>
    <message>
        <source>This plan can only be read. Save it in another place to work in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is worked out from the record. Change it in the details, in Map or in Link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in one of {n} selected rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} changed in 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} changed in {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity {n} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity needs a title. Ctrl+Delete moves the row to the recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells emptied in 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells emptied in {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more rows first: the cell of the first one is filled down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to fill down in {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 activity set to {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities set to {status}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridKeys</name>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and down, or up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and to the next cell, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what was typed to all selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line in a long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rows to the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, cut, paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select rows, columns, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the edge of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold a group, open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidanceStrip</name>
    <message>
        <source>Next best step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: comes back when the number changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not so good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Good: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the earlier state back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step since the plan was made, newest first. The details say what each field was before and after. “Put the earlier state back” makes the records of one step what they were before it, as a new step that Undo takes back; later steps on other records stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone, then replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier state of {name} is back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Nothing recorded for this activity yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HousekeepingButton</name>
    <message>
        <source>{view}: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due, expiring, dormant, without a lead, without a document, possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HousekeepingCard</name>
    <message>
        <source>Housekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Previous activity (PgUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next activity (PgDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No type yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with the state: {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with the state at national level. Opens step Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the activity as a whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportChoose</name>
    <message>
        <source>Choose a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, OpenDocument, CSV or TSV as your office keeps it, or a JSON export of a plan. The file is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables found: tick those to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the cells in the spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted table.tsv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, sheet “{sheet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing into the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFooter</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import: no row is new or different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a table to read, or say in which row the headings stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which column is the title or the partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Undo takes the whole import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes before the preview.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <source>Step {n} of {total}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message>
        <source>Indicator: what is counted or seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what, counted how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As measured; “?” when nobody looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, and who reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the measurement {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurement yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the value, and its date as far as known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lens rated 2 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link with the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diplomacy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branding only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “{text}” is unknown: pick one of {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status “{text}” is unknown: pick one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a country. Enter its name or two-letter code, ZZ for multilateral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Enter a year, or ? for unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” may be day or month first. Look whether it was read rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Enter a number, with its currency if it is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity needs a title. The old one was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was read as the closest match. Look whether it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value}, 1 activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value}, {n} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, folded together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record complete, {n} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: click to sort, Shift+click to sort by it as well, right-click for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted downwards, {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted upwards, {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows are grouped by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {n}, not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best grade {grade}, sources: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InventoryActions</name>
    <message>
        <source>Open in Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort, group and filter by the column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InventoryPage</name>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the city does, hosts, joins, signs or says abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a table from Excel or a CSV file (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the list as CSV, Excel or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title in the row at the foot of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 edits a cell, Delete empties it, Ctrl+Delete moves rows to the recycle bin, Alt+Down opens the menu of the column, F4 shows the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an activity to see its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the list yet. Import from Excel, paste rows, or type the first title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity matches. {n} are hidden by one filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity matches. {n} are hidden by {filters} filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {filter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InventoryPictures</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InventoryToolbar</name>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in every text of the plan: columns, notes, sources, memos, links (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that lack one of the eleven minimum fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put rows of one value together, with their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: {name}, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, order, groups and columns under a name, kept in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and columns in place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOverDialog</name>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on {name} beside its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs: the records are those of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that differ: {n}. From the file to the work found here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is not there. Records in the work found here: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensCard</name>
    <message>
        <source>counts, highest {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below, highest {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {k} unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkAsk</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkChange</name>
    <message>
        <source>Relation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present record ends on that date and stays as it is. A new one begins there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkFields</name>
    <message>
        <source>Enter a number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only bodies of your own state count here, and supranational bodies it belongs to. A partner state’s ministry or consulate is a partner, not a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of this link (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a search without result (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this record on a date and open a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with the home state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law, money, policy and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry, agency, regional government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched: {where}, {when}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source yet for this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City pays, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State pays, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others pay, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disharmony needs a source. Add one, or choose another mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“None found” needs a search log. Log the search, or choose Unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 means searched and none found. A link in this mode has 1 or more, or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tier it counts in no profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares add up to more than 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength {n} needs a source. Add one, or choose 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} serves {state}, not your own state. That is a partner, not a link with your own state. Add it as a partner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no public body of a state. That is a partner, not a link with your own state. Add it as a partner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said which state {name} serves. Say it in the register of partners first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no home country yet. Enter it in step City.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No home body is called {name}. Add it in step City, under state and counterparts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Go to the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each activity relates to your own state. Partner states are not links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities yet. Enter or import them first; then say how each one relates to your own state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a search… (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ask… (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the link… (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other activity is unknown at this tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a counterpart first: an ask is put to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines are in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link on this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links on this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} link records in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} asks open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkQueue</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier the queue counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of another tier does not make an activity known at this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devolved or regional tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supranational tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, most visible first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} known, {n} none found, {u} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a search for {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkSearch</name>
    <message>
        <source>Log a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a search without result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown means nobody has searched. With where and when, unknown becomes “none found”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register, archive, ministry, web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkSide</name>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown means nobody has searched. Record a search to turn it into “none found” or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown since when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkTable</name>
    <message>
        <source>No body named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New link, nothing entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ev.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkWork</name>
    <message>
        <source>Links of this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not searched yet. Choose what you know below; the first choice makes a link. Or log a search without result (L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added as a partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksTab</name>
    <message>
        <source>Open in Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown means nobody has searched. Record a search to turn it into “none found” or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched: {where}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListEdit</name>
    <message>
        <source>Several: part them with ;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Start – CitySoft Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Our own reading of the field, set out in codebook 1.0. Not the words of any published framework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lenses and the soft-power chain for each activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to map yet. Enter or import activities first; then rate each one through both lenses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over codes of the activity before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the focused code (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the focused code (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt, yes or no (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diplomacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts from {tau}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coded: {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} activities are coded. Link them to your own state next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to code, {k} in doubt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>What does each column hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row needs a title or a partner. What is left out stays in the file and can be imported later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what I chose in earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is a row one the plan holds already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that is recognised updates its activity; an empty cell changes nothing. Rows that are only alike are asked about in the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, headings in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {name} goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commonest values: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows say this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the 50 commonest values of this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row says this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapSource</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source of this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author, title, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>{n} of {all} at {tau} or more, {below} below, {unknown} unknown, {empty} not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {tau}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Type 0 to 3, or U for unknown. Delete takes a rating away. Enter opens the activity. Numbers in the head count ratings that reach the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings: activities by dimensions of both lenses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoCard</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the code in focus (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this code, and what to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note on {name} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeActors</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart of the home state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In contact since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or home page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept one&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeActorsDialog</name>
    <message>
        <source>Merge bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticked bodies become one. Their activities, links, contacts, asks and sources move to the one kept, and every spelling stays as another name. One Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bodies may be one and the same. Tick the groups that are; nothing else is merged. Activities, links, contacts, asks and sources move to the one kept, and every spelling stays as another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two bodies of the register look alike: no names that differ only in spelling, no network or city twice. Two that are one all the same can be selected in the list and merged there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies that may be one and the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks, K keeps the body at the cursor, F8 goes to the next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this body, merge the others into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick those of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all groups of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group, field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known by the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelt alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, {used}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bodies become {m}. Records that move to the one kept: {moved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participations it has already, kept once: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing is merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: would no longer be a body of the home state by kind or state served, but links point at it. Choose another one to keep, or another rule.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesDialog</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages since the program was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingBar</name>
    <message>
        <source>Filled {n} of {total}. Still missing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyPart</name>
    <message>
        <source>Budget and staff time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff (full-time posts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year and amount: 2026 12 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {amount} {currency} (n = {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an amount: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a year and an amount. Enter 2026 12 000, or the year alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message>
        <source>Tags, notes, confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt: look at the codes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: kept out of public prints and exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovesTable</name>
    <message>
        <source>Everything that happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves with the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>Create the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known place: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the plan is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CitySoft plans (*.citysoft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the home country: links are with this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Enter a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the plan is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for, and where is it kept? Nothing else is asked now; everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in any language or alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos on codes and notes on activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. Write one beside a code on Map or in the details of an activity.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectiveForm</name>
    <message>
        <source>Objective: what will be different, and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to link another confirmed finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one who reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy it follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDGs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both lenses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesPart</name>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>“{text}” is not a date. Enter a year, a month or a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Enter a number such as 18000, or 18k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such state. Use one of: {states}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFieldsDialog</name>
    <message>
        <source>Own fields of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your office keeps about every activity and this program has no field for. The fields stand in the record form; every change here can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of some choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in {n} of {total} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove with its {n} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. {n} values do not fit the field as it is now; they stay and are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is filled in {n} activities. Press again to remove it with its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” and {n} values removed. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFieldsPart</name>
    <message>
        <source>Own fields of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define own fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has no fields of its own yet: a committee, a file number, a priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not fit this field any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackReadDialog</name>
    <message>
        <source>Read a form back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole activity: theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole activity: mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything: theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything: mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.xls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a form that came back from a department. What differs is shown, and nothing changes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {unit}, sent {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted there, kept here: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the plan: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells taken over: {n}. New activities: {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on both sides: {n}. Cannot be read: {bad}. Unchanged rows: {same}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was changed meanwhile. Look at the differences again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackSendDialog</name>
    <message>
        <source>Send to a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a spreadsheet the department fills in. It needs nothing but Excel or LibreOffice Calc; nothing changes here before you have looked at what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those shown in the inventory: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: an empty form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With confidential activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in the form: {n}, and room for new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential activities left out: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed file: {name} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the department a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}”: {n} rows. Send it to the department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a code or what you want to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; commands, @ people and partners, # codes, ? help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; commands   @ partners   # codes   ? help   Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners and bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody the city works with, abroad and at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, places, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts to look at again: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No networks yet. Add a body: choosing a city network of the list fills in secretariat and home page. Rows of the inventory that name one bring it here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No own units yet. Add the departments of the city that run or carry international work, to see which activities have an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bodies of a state yet. Step 1 proposes the ministries and agencies of the home state; keep those you deal with, or add one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bodies yet. They come by themselves from the partners named in the inventory and from the counterparts of step 1; others can be added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more bodies first, with Ctrl or Shift.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a password, whoever has the file can read everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost password cannot be recovered, by nobody: the plan and its backups are lost with it. Write it down and keep it where the office keeps such things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not protected: exported tables, JSON files, PDFs and pictures, what was copied elsewhere before, and what is seen on the screen. Deleted files may still be found on the disk by experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect them with the new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them, after a fresh one was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them: those without a password can be read, others keep the password they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the password off them, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them: each keeps the password it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password of this plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file and the working copy on this computer are written anew, readable for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file, the working copy on this computer and its backups are encrypted with it. Here it can be changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect this plan with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file, the working copy on this computer and its backups are encrypted with the password (AES-256, by SQLCipher). It is asked for whenever the plan is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {n} characters. Four unrelated words are good to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: at least {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found before long by trying. Make it longer: four unrelated words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes long to find by trying. Longer is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to find by trying, unless it is a known phrase or used elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the plan with its new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the plan without a password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Look before you paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look before you paste. Nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the pasted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {n} becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}  (from {pasted})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows have no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell needs a look (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells need a look (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Who takes part, in what role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of who is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due since {date}: still needed? Set a new date, or erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data need these too: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of {person} as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {person} for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact needs a name. The old one was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased, also from the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, with earlier values (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, present values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {file}. Give it to the person only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Enlarge (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {filter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture}, as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Look up the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the place by the name of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several places are called “{text}”. Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several places may be “{text}”. Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not in the list. Did you mean one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not in this country, but there are these elsewhere:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not in the list of places. Try another spelling, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Map of partner countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFiles</name>
    <message>
        <source>Save as another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make or open a plan first; “{name}” is imported into it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither a plan nor a table. Drop a .citysoft, .xlsx or .csv file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CitySoft plans (*.citysoft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes are kept in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanInWindow</name>
    <message>
        <source>{name} (read-only: {reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place for a working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file holds everything as it was found, the damaged parts too ({sections}). Look them through, or go back to the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlansMenu</name>
    <message>
        <source>{name} (not found)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of recent plans is empty. The files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salience counts from {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next best step above the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember recent plans on the start centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list of recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salience counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to the plan: a lens counts for an activity from this rating on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters as shortcuts where no text field has the focus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} (+{n})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Previous page (Page up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page below the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages as a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up and down turn pages, plus and minus zoom, Enter opens the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {n} %, fit the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>Look before you import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file and what happens to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to check (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row to check (F8, back with Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to every row with this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the word means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this row is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible duplicates {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the condition: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, not part of the table: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the file and its columns ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does “{text}” mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several countries or none (multilateral)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all {n} possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure of the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for international action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that means here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any alphabet. Choosing a place fills country, region and population; a name that is not in the list is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An asset others come for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a country. Enter its name or two-letter code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Please wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: the plan stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>“{name}” had been changed meanwhile. Work found on this computer is beside it in “{copy}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on “{name}” that had not been saved before is in the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Close again to leave it like this: the work is offered at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by somebody else meanwhile. Nothing was overwritten: your work is in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes are kept in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here, not in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here, soon in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposePart</name>
    <message>
        <source>Purpose, audience, resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom, where, which asset, whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of purpose, audience and resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom, which, what for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Find an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity has these words in its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of 7 complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: moved, renamed or on a drive that is not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>A few words are needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Enter a number such as 18000, or 18k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, in one or two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity needs a title. The old one was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a country. Enter its name or two-letter code, ZZ for multilateral.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>F2 edits a cell, Delete removes the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Enter a year, or ? for unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot be used here. The value was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Work that is in no file was found on this computer. The start centre shows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Plan without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this work away? It is put aside for 30 days and then deleted. The file is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that are in no file: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected by a password, which is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to {file} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to {file} in {folder}, which is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away. It is kept aside for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Work found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Hidden by the filter: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by activities: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In charge here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they ask, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the office, not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, printed with the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed by our criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the reply memo as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; the reason is kept and printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the reply memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}, pages: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Twinning or friendship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation or visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n} criteria scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the criteria of the city first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: yes, with terms (70 and more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: a smaller form first (45 to 69).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: a kind no, with a reason (below 45).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: ask back. What is not known decides, or is more than two criteria.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wants to twin, to come or to join, weighed by our own criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points}, {k} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet. Add one when a letter comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show new rows in the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at later: skipped rows, values that could not be read, rows to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is as it was before. “{name}” was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was read and not changed. One Undo takes the whole import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaliencePicker</name>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intended, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a main purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {n}, {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at, cannot tell (U)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalienceRow</name>
    <message>
        <source>No source yet. E adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>All activities, usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{name}” to what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreList</name>
    <message>
        <source>The city has no criteria yet. Take over those we propose, or write your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (weight {weight})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>For {n} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier of the record is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To say “none found”, say where was searched and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has a known link at this tier. Change that link instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionDelegate</name>
    <message>
        <source>to write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionInspector</name>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with its number, at most {n} words. Empty: the program&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here. Leave a line empty for a new paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, office, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal: not in a public brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that help. They never print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the opening sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this sentence before your text: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preset leaves the section out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of about {n} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} words, room for about {n}: shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} words: at most {n} fit a headline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionPictures</name>
    <message>
        <source>Partners on the map of the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: {picture}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” prints again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionsPanel</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes a section in or out, Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexes A to H, {k} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the annexes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Password of this plan (not possible here: SQLCipher is not installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this plan (save a copy of the sample first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no detail panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this page needs a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners and bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record completeness: show the incomplete activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record completeness {n} per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft mark is printed below {n}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Sources for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source: author, title, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the new source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade of the new source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source needs a title or an address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpaceModel</name>
    <message>
        <source>meant to be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, perhaps worth filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than row and column let expect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plans yet. Start one, or look round Barcelona first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links unknown, all tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished plan to look round in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its public record; the coding is ours. A copy: nothing you do there is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from all recent plans, next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue, days: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in days: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} taken off the list. The file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline edition {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans folder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan your city’s international work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what the city does abroad, see how it works as diplomacy and as branding, connect it to national policy, and print a brief for your council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your city, in one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .citysoft file on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcelona, from its public record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no connection, no usage reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCombo</name>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Codebook {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salience counts from {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {n} per cent, back to normal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of 7, {name}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Seven steps, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with what you know. Unknown is an answer, and every step says what is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrategyDetail</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an indicator (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an objective, an action or an indicator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrategyEditing</name>
    <message>
        <source>New objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrategyPage</name>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned, dated, costed and measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an objective (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal above the objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace from the activities to the indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 edits a cell, O, A and I add, Space changes the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, objective, action, indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline → target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 action serves no objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} actions serve no objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objectives yet. The shortest way: confirm a finding and press Make objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} objectives, {k} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ideas, not yet planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthPicker</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has searched (U)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TauButton</name>
    <message>
        <source>Counts from {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lens counts from salience {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: incidental counts too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: secondary and main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: main purpose only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which salience a lens counts, in the whole plan and its brief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemesPart</name>
    <message>
        <source>Issues, goals, direction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TierButton</name>
    <message>
        <source>Which tier of the home state counts as a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links: {tier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links counted: {tier}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>By type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down go from row to row, Enter opens the activity, plus and minus zoom, Left and Right move in time, 0 shows all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds, Backspace removes the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeCombo</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereWorkIs</name>
    <message>
        <source>Where your work is, and how to get it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhiteSpaceCard</name>
    <message>
        <source>White spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a cell, the menu key judges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known yet: {k} of {n} not coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities in this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: empty, perhaps worth filling. Outlined: judged worth filling, or fewer than expected. Dot: meant to be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant to be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the judgement back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorldPanel</name>
    <message>
        <source>Show all partners as large as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows go from mark to mark, Enter opens the activities, Space enlarges a number, plus and minus zoom, Ctrl with an arrow moves the map, 0 shows the whole earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partners map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZerosOffer</name>
    <message>
        <source>Set them to 0 and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them open and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rating is not entered. 0 means absent; unknown stays unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ratings are not entered. 0 means absent; unknown stays unknown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Objective {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from “{finding}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no finding behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an indicator to objective {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} (+{n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective {n}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_IndicatorLine</name>
    <message>
        <source>baseline {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator: {text}, {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Owner</name>
    <message>
        <source>No owner yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ValueMenu</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by {what}: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backup_words</name>
    <message>
        <source>after erasing a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a new file version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activities} activities, {actors} bodies, {sources} sources.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>0: none on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link counts with a source graded A to C; the chain stops at the first one without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities by family and lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities by start year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance not defined: no known gain on either side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance {value}, from {n} known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders carry no position of the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branding only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in mentions ({mentions}). HHI {hhi}, as if {effective} equal ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates contradict each other: {n}, not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diplomacy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disharmony is a description, not a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mark is one activity, placed at its start year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family by dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family by lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First broken link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the chain is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the two lenses meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known links on average: {value} of 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with the home state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode of linkage by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most activities: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has a date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities in this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity in this view names a partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity in this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement in this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates: all {n}. Nothing can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates: {n}. Nothing can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link with a known mode has a known beginning yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the map: all {n} partners, none with a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the map: {n} partner without a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the map: {n} partners without a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known yet: {missing} of {n} not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner countries on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners on the map of the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reception known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions of the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts by decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier: {tier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type by dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very narrow parts are drawn wide enough for their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known, field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the activities fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gains from the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country known, place not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diplomacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, perhaps worth filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in {n} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in {n} month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in {n} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends {date}, perhaps past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in {n} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in {n} month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in {n} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires {date}, perhaps past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expressly without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far below what row and column let expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal, not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meant to be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n partners close together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {n} the end is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel, in disharmony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel, in harmony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the city gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nation gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within these dates, day not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} of {total} fields filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n} activities have a known start year; {missing} without a year are not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {count} ({all} of all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {count} ({known} of known, {all} of all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} action has no known date and is not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} actions have no known date and are not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities have links without a tier and count in none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities have only links without a beginning; they are in no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activity has links without a tier and counts in none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activity has only links without a beginning; it is in no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are perhaps past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} at their position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} end is not known and counts as running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} end within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ends are not known and count as running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ends within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found by their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} has no dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} have no dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in their country, place not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} internal, not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} is past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} is perhaps past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} is without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more action in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more actions in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more row in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more rows in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} multilateral activities are not on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} multilateral activity is not on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not on the map, no country known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} activities name no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} activities names no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} other activities are no agreements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} other activity is no agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} partners, {activities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values; see the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} white space: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} white spaces: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program. What was saved before is safe. Try again, or restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup could not be removed. Close programs that may hold it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body can be merged into one other only, and not alone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is meant to be empty or worth filling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding is proposed, confirmed or dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grade is A, B, C or D, or stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large change is being written. Wait until it is done, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs at least {least} characters. Four unrelated words are good to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is 0, 1, 2, 3 or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is open, accepted, declined or answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is 0, 1, 2, 3 or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source needs a title or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot be read ({kind}, {field}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value has the wrong form ({kind}, {field}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An own field is a text, a number, a date, yes or no, or a choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An own field needs a name that no other one has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to “{name}” just now. Nothing was lost; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is opening or closing a plan just now. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} can be chosen here. Take one off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the six modes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through “{name}” took far longer than it should, so it was not opened. It was not changed. Open an earlier copy, or ask whoever sent it for a fresh one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table with headings was found in “{name}”. The headings must stand in one row above the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one code can be chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans cannot be given a password here: the part for passwords (SQLCipher) is not installed. Ask whoever installed the program for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the relation changed: a year is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the finding is dismissed; the reason is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; the reason is kept with the decision and printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several places are called “{name}” in {country}; the largest was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some records of this plan point to records that are missing. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. A step is done whole or not at all, so no plan is left half changed. The log says where it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The plan is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength is 0 to 4, or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a partner, not a link with your own state. Only bodies of the home state belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not written: the disk is full. The plan itself is unharmed and backups made before are still there. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not written: the program’s own folder cannot be written. The plan itself is unharmed. Save a copy elsewhere to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was written and did not read back as it should, so it was thrown away. The plan itself is unharmed. Check the disk, and save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was written on this computer. Copying it to the second folder failed; check its space and rights, or choose another one in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was written on this computer. The second folder for backups is not there; connect its drive or choose another one in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook inside “{name}” cannot be used: {count} faults, the first at “{place}”. The plan was not opened and not changed. Ask whoever sent it for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook of this plan has no such code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. “{name}” was not written; what was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer is full. The last change was not kept, everything before it was. Free some space and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer reported an error. The last change was not kept, everything before it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive of “{name}” reported an error. Your work is kept on this computer. Save the plan in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for “{name}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be read from “{name}”. It is the first line of that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has its new password, but not all of its backups could be written anew; {done} were. The others are as they were. Try again, or delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state could not be kept as a snapshot. Nothing was changed. Save a copy of the plan instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier is national, devolved or regional, or supranational.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a known link at this tier, so the search did find something. Change the link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a snapshot of this name already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup “{text}” of this plan. The list says which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place on this computer for the working copy of “{name}”, so it was opened for reading only. Free some space in your user folder and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for “{name}” in its place. The file there is as it was, and your work is kept on this computer. Free some space and save again, or save the plan in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to put back: it is as it was then, or what it belonged to is gone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is work on “{name}” on this computer that is not in the file. Open the plan in the window to bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup does not open fully, so nothing was changed. Take an older or newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is no longer there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact was erased for good and does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit the field “{field}”. The value was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password does not open “{name}”. Capital letters count; look at the keyboard language too. If you are sure it is right, the beginning of the file may be damaged: open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is protected by a password, and this installation cannot open such plans: its part for passwords (SQLCipher) is not installed. The plan is unharmed. Open it on another computer, or have that part installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer in the plan. The page now shows what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is an activity already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This snapshot does not read back as it was kept, so nothing was changed. The plan itself is unharmed; try a backup of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This snapshot is no longer in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step of the history cannot be read, so it cannot be taken back or shown. The records themselves are complete and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unpublished work is no longer there. It may have been opened or thrown away in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To say “none found”, say where was searched and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records have the same identity. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown stands alone: take it off before choosing a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on “{name}” that was not saved before ({count} steps, {time}) was found on this computer and is in the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read “{name}”. Ask for access, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work on “{name}” is kept on this computer, under {place}. It is offered again when the plan is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, such as ES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” belongs to another program. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be opened because the reading process did not start. Save it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be opened. Check that its folder still exists and can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read within {seconds} seconds. Save only the sheet you need as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read. Check that you may read it and that no other program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read. Check the drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Nothing was left half done. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written there: the place is read-only or another program holds the file. Nothing was left half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not open fully: part of it is damaged. It was left as it is. Open an earlier copy, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” exists already and was left untouched. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” had been changed meanwhile, so work found on this computer was put beside it in “{copy}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {limit} rows. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no column “{column}”. Write the heading as it is spelt in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”. It has: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has other files packed inside, so it was not opened. Remove them or save the sheet as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {count} columns; at most {limit} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a text or a picture that is longer than a plan allows. It was not opened and not changed. Ask whoever sent it for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more than {limit} records, more than this program can work with. It was not opened and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds parts that an ordinary spreadsheet does not have, so it was not opened. Save it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds text that cannot be read. It was not opened and not changed. Open an earlier copy, or ask whoever sent it for a fresh one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds the entry “{text}” twice. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds values that do not belong there ({kind}), so it was not opened. It was left as it is. Open an earlier copy, or ask whoever sent it for a fresh one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds {count} errors. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds “{text}” where a number belongs. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a CitySoft plan, not a table. Open it instead of importing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder that holds files already. Choose an empty or a new one. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a plan file that ends in .citysoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a table file (CSV, TSV, XLSX, ODS or XLS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a web page or XML file with the name of a table. Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged at line {line}, column {column}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or is not what its name says. Open it in a spreadsheet program, save it again and import the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not UTF-8 text, or holds a number that is far too long. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: it holds no plan. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: it holds no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is from an older version and its place is read-only, so it cannot be brought up to date. Copy it to a folder you can write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than a plan may be ({limit} MB). It was not opened and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than a table may be here ({limit} MB). Split it, or save only the sheet you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested deeper than {limit} levels. It is no export of a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. Your work is kept on this computer. Put the file back, or save the plan in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a form made by this program, or its headings are gone. To bring in a list, use Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Nothing can be seen or changed without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” or its folder is read-only, so nothing can be written there. Save the plan in another folder to go on; what you did is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a CitySoft plan. To bring in a table, open a plan and use Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a table. Choose a CSV, TSV, XLSX, ODS or XLS file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not as it was saved: part of it was changed by a fault or by another program ({sections}). It was opened for reading only and left as it is. Open an earlier copy, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not built as a CitySoft plan is: it has parts a plan never has, or lacks some. It was not opened and not changed. Ask whoever sent it for a fresh copy, or open an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not the export of a CitySoft plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed, or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not written in the encoding {encoding}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another window on this computer, so it was opened for reading only. Changes are made in that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Save a copy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may hold programs (macros) or is in the binary format, so it was not opened. Save it as XLSX without macros, or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must end in one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another window or program. The newer state is shown now; do the last change again if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else meanwhile. Nothing was overwritten: their version is in “{name}”, yours in “{copy}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was exported by a newer CitySoft Desktop. Install the newer program to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by a newer CitySoft Desktop. Install the newer program to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made from another plan; none of its activities is in this one. Open the plan it was sent from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer CitySoft Desktop (file version {version}, this program reads up to {known}). It was not touched. Install the newer program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” would have more than {limit} rows on one sheet, which no spreadsheet holds. Export as JSON instead. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, row {row}, column {column}: a quotation mark is opened there and never closed, so everything after it would be lost. Close it and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, row {row}, column {column}: the cell is longer than {limit} characters. A quotation mark may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a condition. Write COLUMN=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Use 2026, 2026-11 or 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>housekeeping</name>
    <message>
        <source>Activities with the same title and start, or the same type, partners and start year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements that expire within {expiring_months} months, or did while the activity goes on. Signed and without a date of expiry, so not judged: {no_expiry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisations, asks, actions and requests whose date has passed or comes within {due_days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open activities no document supports; general knowledge does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open activities whose newest dated document, outcome or edition is more than {dormant_years} years old. Without any dated sign, so not judged: {no_sign}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open activities with no lead unit and nobody in the role of lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Row {row}, {outcome}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own city (only its rows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the row or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity in CitySoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading is a word for this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of the column say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading is like a word for this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading has several meanings. Choose one to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose this for the same heading in an earlier import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column holds persons, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading is no word for a field. Choose one, or leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}, check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} “{text}”: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} becomes {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {before} is taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {before} becomes {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as an earlier row of the file; kept as a row of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be “{name}” of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be “{name}” of the plan; different: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: its number, otherwise title, type, partner and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner or body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner of an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import_how</name>
    <message>
        <source>Every cell is the same as in an earlier row with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the plan has the same title, type, partner and start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by its identity in CitySoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by the fields you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by title, type, partner and start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for an activity of the plan that is written a little differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import_rows</name>
    <message>
        <source>A date holds no quarter: the year was read, the text is kept in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state that is no more: the present state was found from the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month could be the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month stand the other way round than in the rest of the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disharmony without evidence: the linkage is kept; add a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country is entered. The largest place of this name lies there; nothing was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner is entered; the title may name the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tier is given, so the linkage counts in no profile until it is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the year could be read; the text is kept in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement has expired: say whether it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell was read as several partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country is that of your own city: confirm that nobody abroad takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day count of a spreadsheet, read as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file marks this date with a question mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says this date is approximate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula of this cell failed, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link on the cell was taken as a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on the cell was put into the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is struck through in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is proposed from a word with several meanings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is proposed from the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title was made, because the file has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type is not clear: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type is proposed from a word with several meanings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type is proposed from the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is the stored result of a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year has two digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of another count, read as a common year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not as many countries as partners: the countries stay with the activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a partner but no country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This country cannot be told; it is set to unknown and the text is kept in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount; the text is kept in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no code of the codebook; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date that can be read; it was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no known status; it was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no known type of activity; it was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no tier; the text is kept in the note of the linkage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of the six modes; the linkage was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only the first year of the table: the real start may be earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be the end of the activity rather than of an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“No” may mean dormant or ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Unknown” is no status: it was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import_skipped</name>
    <message>
        <source>a footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line above the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row without title and partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a totals row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated headings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import_tables</name>
    <message>
        <source>Formulas: {count}; their stored results were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links on cells: {count}; web addresses become sources of their rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} formulas holds a stored result: open the file in a spreadsheet program, save it and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on cells: {count}; each goes into the notes of its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the values of this old file could be read: formulas, notes, links and struck-through cells cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck-through cells: {count}; their rows are marked to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{column}” holds persons and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{column}” is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{column}” is read as {field}; confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates do not show clearly whether the day or the month comes first; {order} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {count} NUL characters; they were dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden sheet “{sheet}” ({rows} rows) is not read unless you choose it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>add the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the plan settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:action|actions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:activity|activities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:agreed code|agreed codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:ask|asks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:asset|assets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:body|bodies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:budget of a year|budgets of years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:choice of an own field|choices of own fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:coder|coders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:code|codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:contact|contacts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:criterion|criteria}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:edition|editions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:finding|findings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:goal|goals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:indicator|indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:link with the state|links with the state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:measurement|measurements}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:national priority|national priorities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:objective|objectives}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:other name|other names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:outcome|outcomes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:own field|own fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:partner|partners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:policy|policies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:request|requests}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:saved view|saved views}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:score|scores}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {n:source|sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in a whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a link with the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a section of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the city profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the other names of a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the plan settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:action|actions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:activity|activities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:agreed code|agreed codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:ask|asks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:asset|assets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:body|bodies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:budget of a year|budgets of years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:choice of an own field|choices of own fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:citation|citations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:coder|coders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:code|codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:contact|contacts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:criterion|criteria}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:edition|editions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:finding|findings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:goal|goals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:indicator|indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:measurement|measurements}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:national priority|national priorities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:objective|objectives}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:other name|other names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:outcome|outcomes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:own field|own fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:partner|partners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:policy|policies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:request|requests}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:saved view|saved views}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:score|scores}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n:source|sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cite a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cite {n:source|sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy codes from the previous activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismiss a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate {n:activity|activities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty a section of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty {n:own field|own fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase a contact for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill {n:own field|own fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish coding an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to the backup of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to the snapshot “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import {n:row|rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge {n:cell|cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep {n:counterpart|counterparts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log a search for {n:activity|activities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a request an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make an objective from a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark a deadline as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge {n:body|bodies} into {m:other|others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {n:activity|activities} to the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste {n:row|rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a finding back to the proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back an earlier state of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate one dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record a changed relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:action|actions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:agreed code|agreed codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:ask|asks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:asset|assets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:body|bodies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:budget of a year|budgets of years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:choice of an own field|choices of own fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:coder|coders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:code|codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:contact|contacts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:criterion|criteria}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:edition|editions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:finding|findings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:goal|goals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:indicator|indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:link with the state|links with the state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:measurement|measurements}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:national priority|national priorities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:objective|objectives}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:other name|other names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:outcome|outcomes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:own field|own fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:partner|partners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:policy|policies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:request|requests}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:saved view|saved views}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:score|scores}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n:source|sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the missing ratings to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back {n:citation|citations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back {n:judgement|judgements}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over {n:change|changes} from {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the doubt off an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a note on a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a section of the brief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pack_problems</name>
    <message>
        <source>a formula that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list of choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read as a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read as an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read as one date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pack_states</name>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed here and there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed here since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pack_warnings</name>
    <message>
        <source>The column “{column}” is not in the file any more and stays as it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “{column}” is there twice; the first column of that name was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “{column}” was changed to “{heading}”; the column was found by its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden sheet of the form is gone, so what was sent is not known. Rows were matched by title, type, partner and start, and every difference waits for your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form was made from another plan file. Some of its activities are here too; look at every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:row carries|rows carry} the number of another row and count as new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:row has|rows have} lost their number and were matched by title, type, partner and start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record_words</name>
    <message>
        <source>(kept in the plan, not shown here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of an own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices of own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft limit (per cent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding by others (per cent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding by the city (per cent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding by the state (per cent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement on a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgements on cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links with the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counterpart needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the structure of the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner of an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the gazetteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the nation brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for international action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salience from which a lens counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the state of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff (full-time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure of the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title made by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of an own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on the room for action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._dialog</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
