<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>Version {version}, offline, Apache License 2.0</source>
            <translation>[Véršíöñ {version}, öfflíñé, Ápáçhé Líçéñšé 2.0 ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>[Pártš ·l]</translation>
        </message>
        <message>
            <source>About CitySoft Desktop</source>
            <translation>[Áböút ÇítýŠöft Déšktöp ·lorem·ip]</translation>
        </message>
        <message>
            <source>CitySoft Desktop</source>
            <translation>[ÇítýŠöft Déšktöp ·lorem]</translation>
        </message>
        <message>
            <source>The method</source>
            <translation>[Thé méthöd ·lor]</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>[Ñötíçéš ·lo]</translation>
        </message>
    </context>
    <context>
        <name>ActionCard</name>
        <message>
            <source>no date</source>
            <translation>[ñö dáté ·lo]</translation>
        </message>
        <message>
            <source>no cost</source>
            <translation>[ñö çöšt ·lo]</translation>
        </message>
        <message>
            <source>No state</source>
            <translation>[Ñö štáté ·lo]</translation>
        </message>
        <message>
            <source>no owner</source>
            <translation>[ñö öwñér ·lo]</translation>
        </message>
        <message>
            <source>Space changes the state, Ctrl+Left and Ctrl+Right move the card</source>
            <translation>[Špáçé çháñgéš thé štáté, Çtrl+Léft áñd Çtrl+Ríght mövé thé çárd ·lorem·ip um·dolor· it·am]</translation>
        </message>
    </context>
    <context>
        <name>ActionForm</name>
        <message>
            <source>Action: begin with what is done</source>
            <translation>[Áçtíöñ: bégíñ wíth whát íš döñé ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Serves objective</source>
            <translation>[Šérvéš öbjéçtívé ·lorem]</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>[Ñöñé ýét ·lo]</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>[Öwñér ·l]</translation>
        </message>
        <message>
            <source>The one who reports</source>
            <translation>[Thé öñé whö répörtš ·lorem·i]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Štáté ·l]</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>[Ñöt šét ·lo]</translation>
        </message>
        <message>
            <source>From</source>
            <translation>[Fröm ·l]</translation>
        </message>
        <message>
            <source>By</source>
            <translation>[Bý ·]</translation>
        </message>
        <message>
            <source>Counterpart in the state</source>
            <translation>[Çöúñtérpárt íñ thé štáté ·lorem·ip]</translation>
        </message>
        <message>
            <source>Not settled</source>
            <translation>[Ñöt šéttléd ·lor]</translation>
        </message>
        <message>
            <source>None needed</source>
            <translation>[Ñöñé ñéédéd ·lor]</translation>
        </message>
        <message>
            <source>No counterpart in the state needed</source>
            <translation>[Ñö çöúñtérpárt íñ thé štáté ñéédéd ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>What happens to the activities</source>
            <translation>[Whát háppéñš tö thé áçtívítíéš ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Verdict on the activities it concerns</source>
            <translation>[Vérdíçt öñ thé áçtívítíéš ít çöñçérñš ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Activities it concerns</source>
            <translation>[Áçtívítíéš ít çöñçérñš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Partner abroad</source>
            <translation>[Pártñér ábröád ·lorem]</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>[Çöšt ·l]</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>[Çúrréñçý ·lo]</translation>
        </message>
        <message>
            <source>Three letters, such as EUR</source>
            <translation>[Thréé léttérš, šúçh áš ÉÚR ·lorem·ip]</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>[Páíd fröm ·lor]</translation>
        </message>
        <message>
            <source>Staff days</source>
            <translation>[Štáff dáýš ·lor]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>A currency has three letters, such as EUR.</source>
            <translation>[Á çúrréñçý háš thréé léttérš, šúçh áš ÉÚR. ·lorem·ip um·dolo]</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>New plan…</source>
            <translation>[Ñéw pláñ… ·lor]</translation>
        </message>
        <message>
            <source>Open a plan…</source>
            <translation>[Öpéñ á pláñ… ·lore]</translation>
        </message>
        <message>
            <source>Explore the sample city</source>
            <translation>[Éxplöré thé šámplé çítý ·lorem·ip]</translation>
        </message>
        <message>
            <source>Import a table…</source>
            <translation>[Ímpört á táblé… ·lorem]</translation>
        </message>
        <message>
            <source>Export tables…</source>
            <translation>[Éxpört tábléš… ·lorem]</translation>
        </message>
        <message>
            <source>Send to a department…</source>
            <translation>[Šéñd tö á dépártméñt… ·lorem·i]</translation>
        </message>
        <message>
            <source>Read a department’s form back…</source>
            <translation>[Réád á dépártméñt’š förm báçk… ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Export or print the brief</source>
            <translation>[Éxpört ör príñt thé bríéf ·lorem·ip]</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>[Šávé ñöw ·lo]</translation>
        </message>
        <message>
            <source>Save in another place…</source>
            <translation>[Šávé íñ áñöthér pláçé… ·lorem·ip]</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>[Šávé á çöpý… ·lore]</translation>
        </message>
        <message>
            <source>Password of this plan…</source>
            <translation>[Páššwörd öf thíš pláñ… ·lorem·ip]</translation>
        </message>
        <message>
            <source>Backups and snapshots…</source>
            <translation>[Báçkúpš áñd šñápšhötš… ·lorem·ip]</translation>
        </message>
        <message>
            <source>Start centre</source>
            <translation>[Štárt çéñtré ·lore]</translation>
        </message>
        <message>
            <source>Close the plan</source>
            <translation>[Çlöšé thé pláñ ·lorem]</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>[Préféréñçéš… ·lore]</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>[Qúít ·l]</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>[Úñdö ·l]</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>[Rédö ·l]</translation>
        </message>
        <message>
            <source>Filter on this page</source>
            <translation>[Fíltér öñ thíš págé ·lorem·i]</translation>
        </message>
        <message>
            <source>Search everything or run a command</source>
            <translation>[Šéárçh évérýthíñg ör rúñ á çömmáñd ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>[Báçk ·l]</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>[Förwárd ·lo]</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>[Šídébár ·lo]</translation>
        </message>
        <message>
            <source>Detail panel</source>
            <translation>[Détáíl páñél ·lore]</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>[Ñéxt régíöñ ·lor]</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>[Prévíöúš régíöñ ·lorem]</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>[Lárgér ·l]</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>[Šmállér ·lo]</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>[Ñörmál šížé ·lor]</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <translation>[Thémé: áš thé šýštém ·lorem·i]</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>[Thémé: líght ·lore]</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <translation>[Thémé: dárk ·lor]</translation>
        </message>
        <message>
            <source>History of this record</source>
            <translation>[Híštörý öf thíš réçörd ·lorem·ip]</translation>
        </message>
        <message>
            <source>Own fields of this plan…</source>
            <translation>[Öwñ fíéldš öf thíš pláñ… ·lorem·ip]</translation>
        </message>
        <message>
            <source>Next item needing a look</source>
            <translation>[Ñéxt ítém ñéédíñg á löök ·lorem·ip]</translation>
        </message>
        <message>
            <source>Previous item needing a look</source>
            <translation>[Prévíöúš ítém ñéédíñg á löök ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Partners and bodies</source>
            <translation>[Pártñérš áñd bödíéš ·lorem·i]</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>[Évídéñçé ·lo]</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>[Réqúéštš ·lo]</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>[Ñötéš ·l]</translation>
        </message>
        <message>
            <source>Recycle bin</source>
            <translation>[Réçýçlé bíñ ·lor]</translation>
        </message>
        <message>
            <source>History</source>
            <translation>[Híštörý ·lo]</translation>
        </message>
        <message>
            <source>Check the plan file</source>
            <translation>[Çhéçk thé pláñ fílé ·lorem·i]</translation>
        </message>
        <message>
            <source>Help for this field or page</source>
            <translation>[Hélp för thíš fíéld ör págé ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Learn the method</source>
            <translation>[Léárñ thé méthöd ·lorem]</translation>
        </message>
        <message>
            <source>Where your work is, and how to get it back</source>
            <translation>[Whéré ýöúr wörk íš, áñd höw tö gét ít báçk ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>[Kéýböárd šhörtçútš ·lorem·]</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>[Méššágéš ·lo]</translation>
        </message>
        <message>
            <source>About CitySoft Desktop</source>
            <translation>[Áböút ÇítýŠöft Déšktöp ·lorem·ip]</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>[&amp;Fílé ·l]</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>[&amp;Édít ·l]</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>[&amp;Víéw ·l]</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>[&amp;Réçörd ·lo]</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>[&amp;Töölš ·l]</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>[&amp;Hélp ·l]</translation>
        </message>
    </context>
    <context>
        <name>ActivityDetail</name>
        <message>
            <source>Details of the activity</source>
            <translation>[Détáílš öf thé áçtívítý ·lorem·ip]</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>[Pártš öf thé réçörd ·lorem·i]</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>[Détáílš ·lo]</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>[Çödéš ·l]</translation>
        </message>
        <message>
            <source>History</source>
            <translation>[Híštörý ·lo]</translation>
        </message>
        <message>
            <source>Code it</source>
            <translation>[Çödé ít ·lo]</translation>
        </message>
        <message>
            <source>Code it in Map</source>
            <translation>[Çödé ít íñ Máp ·lorem]</translation>
        </message>
        <message>
            <source>Open this activity in step 3, Map</source>
            <translation>[Öpéñ thíš áçtívítý íñ štép 3, Máp ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>History of this record</source>
            <translation>[Híštörý öf thíš réçörd ·lorem·ip]</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>[Évídéñçé ·lo]</translation>
        </message>
        <message>
            <source>Activity {n} of {total}</source>
            <translation>[Áçtívítý {n} öf {total} ·lorem·ip]</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>[Réád-öñlý ·lor]</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>[Líñkš ·l]</translation>
        </message>
    </context>
    <context>
        <name>ActorContacts</name>
        <message>
            <source>Contact persons</source>
            <translation>[Çöñtáçt péršöñš ·lorem]</translation>
        </message>
        <message>
            <source>Personal data: say what they are kept for, where they come from and when to look again. They stay out of prints, lists and exports unless asked for.</source>
            <translation>[Péršöñál dátá: šáý whát théý áré képt för, whéré théý çömé fröm áñd whéñ tö löök ágáíñ. Théý štáý öút öf príñtš, líštš áñd éxpörtš úñléšš áškéd för. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore]</translation>
        </message>
        <message>
            <source>Name of a contact person</source>
            <translation>[Ñámé öf á çöñtáçt péršöñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>Name of a new contact person</source>
            <translation>[Ñámé öf á ñéw çöñtáçt péršöñ ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>[Ádd ·]</translation>
        </message>
        <message>
            <source>Add the contact person</source>
            <translation>[Ádd thé çöñtáçt péršöñ ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>ActorForm</name>
        <message>
            <source>Power {n}</source>
            <translation>[Pöwér {n} ·lor]</translation>
        </message>
        <message>
            <source>Interest {n}</source>
            <translation>[Íñtéréšt {n} ·lore]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ñámé ·l]</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>[Ñámé íñ Éñglíšh ·lorem]</translation>
        </message>
        <message>
            <source>Other names and spellings</source>
            <translation>[Öthér ñáméš áñd špéllíñgš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Kíñd ·l]</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>[Tíér ·l]</translation>
        </message>
        <message>
            <source>Network of the list</source>
            <translation>[Ñétwörk öf thé líšt ·lorem·i]</translation>
        </message>
        <message>
            <source>Country it sits in</source>
            <translation>[Çöúñtrý ít šítš íñ ·lorem·]</translation>
        </message>
        <message>
            <source>State it serves</source>
            <translation>[Štáté ít šérvéš ·lorem]</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>[Pláçé ·l]</translation>
        </message>
        <message>
            <source>In contact since</source>
            <translation>[Íñ çöñtáçt šíñçé ·lorem]</translation>
        </message>
        <message>
            <source>What we give</source>
            <translation>[Whát wé gívé ·lore]</translation>
        </message>
        <message>
            <source>What we get</source>
            <translation>[Whát wé gét ·lor]</translation>
        </message>
        <message>
            <source>Power over our plans, 1 to 5</source>
            <translation>[Pöwér övér öúr pláñš, 1 tö 5 ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Interest in our plans, 1 to 5</source>
            <translation>[Íñtéréšt íñ öúr pláñš, 1 tö 5 ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Address or home page</source>
            <translation>[Áddréšš ör hömé págé ·lorem·i]</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>[Šöúrçé ·l]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>A table that uses one of these is recognised when it is imported.</source>
            <translation>[Á táblé thát úšéš öñé öf théšé íš réçögñíšéd whéñ ít íš ímpörtéd. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>Fill in secretariat and home page</source>
            <translation>[Fíll íñ šéçrétáríát áñd hömé págé ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Counterpart of the home state</source>
            <translation>[Çöúñtérpárt öf thé hömé štáté ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Bodies of the home state, to which links can be recorded.</source>
            <translation>[Bödíéš öf thé hömé štáté, tö whíçh líñkš çáñ bé réçördéd. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>Confidential: kept out of prints and exports</source>
            <translation>[Çöñfídéñtíál: képt öút öf príñtš áñd éxpörtš ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>[Wíthöút á ñámé ·lorem]</translation>
        </message>
        <message>
            <source>Type a name or short name: secretariat and home page are filled in.</source>
            <translation>[Týpé á ñámé ör šhört ñámé: šéçrétáríát áñd hömé págé áré fílléd íñ. ·lorem·ip um·dolor· it·amet]</translation>
        </message>
        <message>
            <source>Secretariat: {place}.</source>
            <translation>[Šéçrétáríát: {place}. ·lorem·i]</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>[ñöt kñöwñ ·lor]</translation>
        </message>
        <message>
            <source>Home page: {page}.</source>
            <translation>[Hömé págé: {page}. ·lorem·]</translation>
        </message>
        <message>
            <source>Founded {year}.</source>
            <translation>[Föúñdéd {year}. ·lorem]</translation>
        </message>
        <message>
            <source>To be checked.</source>
            <translation>[Tö bé çhéçkéd. ·lorem]</translation>
        </message>
        <message>
            <source>A body needs a name. The old one was kept.</source>
            <translation>[Á bödý ñéédš á ñámé. Thé öld öñé wáš képt. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>“{text}” is not a country. Enter its name or two-letter code.</source>
            <translation>[“{text}” íš ñöt á çöúñtrý. Éñtér ítš ñámé ör twö-léttér çödé. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>New body</source>
            <translation>[Ñéw bödý ·lo]</translation>
        </message>
        <message>
            <source>“{text}” is not in the list of networks. Choose one, or leave it empty.</source>
            <translation>[“{text}” íš ñöt íñ thé líšt öf ñétwörkš. Çhööšé öñé, ör léávé ít émptý. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
    </context>
    <context>
        <name>AddRow</name>
        <message>
            <source>This plan can only be read</source>
            <translation>[Thíš pláñ çáñ öñlý bé réád ·lorem·ip]</translation>
        </message>
        <message>
            <source>Type here to add activity {n}, or paste rows from Excel</source>
            <translation>[Týpé héré tö ádd áçtívítý {n}, ör pášté röwš fröm Éxçél ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>Title of a new activity</source>
            <translation>[Títlé öf á ñéw áçtívítý ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>AgreementFile</name>
        <message>
            <source>Choose…</source>
            <translation>[Çhööšé… ·lo]</translation>
        </message>
        <message>
            <source>Choose the text of the agreement</source>
            <translation>[Çhööšé thé téxt öf thé ágrééméñt ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>[Çömpáré… ·lo]</translation>
        </message>
        <message>
            <source>Compare a file with the text noted here</source>
            <translation>[Çömpáré á fílé wíth thé téxt ñötéd héré ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>[Táké öff ·lo]</translation>
        </message>
        <message>
            <source>Take the text of the agreement off</source>
            <translation>[Táké thé téxt öf thé ágrééméñt öff ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>No text noted</source>
            <translation>[Ñö téxt ñötéd ·lore]</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256) {digest}…</source>
            <translation>[Fíñgérpríñt (ŠHÁ-256) {digest}… ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Choose the signed text or drop it here. Its name and fingerprint are kept, not the file.</source>
            <translation>[Çhööšé thé šígñéd téxt ör dröp ít héré. Ítš ñámé áñd fíñgérpríñt áré képt, ñöt thé fílé. ·lorem·ip um·dolor· it·amet·l rem·i]</translation>
        </message>
        <message>
            <source>Text of the agreement</source>
            <translation>[Téxt öf thé ágrééméñt ·lorem·i]</translation>
        </message>
        <message>
            <source>Compare with the text noted</source>
            <translation>[Çömpáré wíth thé téxt ñötéd ·lorem·ip u]</translation>
        </message>
        <message>
            <source>{name} is exactly the text noted here.</source>
            <translation>[{name} íš éxáçtlý thé téxt ñötéd héré. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>{name} is not the text noted here: at least one byte differs.</source>
            <translation>[{name} íš ñöt thé téxt ñötéd héré: át léášt öñé býté dífférš. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>{name} could not be read.</source>
            <translation>[{name} çöúld ñöt bé réád. ·lorem·ip]</translation>
        </message>
        <message>
            <source>{name} is larger than 200 MB. Nothing was noted.</source>
            <translation>[{name} íš lárgér tháñ 200 MB. Ñöthíñg wáš ñötéd. ·lorem·ip um·dolor·]</translation>
        </message>
    </context>
    <context>
        <name>AgreementPart</name>
        <message>
            <source>Agreement</source>
            <translation>[Ágrééméñt ·lor]</translation>
        </message>
        <message>
            <source>In negotiation</source>
            <translation>[Íñ ñégötíátíöñ ·lorem]</translation>
        </message>
        <message>
            <source>Signed, not yet in force</source>
            <translation>[Šígñéd, ñöt ýét íñ förçé ·lorem·ip]</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>[Íñ förçé ·lo]</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>[Éxpíréd ·lo]</translation>
        </message>
        <message>
            <source>Ended by one side</source>
            <translation>[Éñdéd bý öñé šídé ·lorem·]</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>[Úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>[Šígñéd ·l]</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>[Éxpíréš ·lo]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Štáté ·l]</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>[Réñéwál ·lo]</translation>
        </message>
        <message>
            <source>Signatories</source>
            <translation>[Šígñátöríéš ·lor]</translation>
        </message>
        <message>
            <source>Text of the agreement</source>
            <translation>[Téxt öf thé ágrééméñt ·lorem·i]</translation>
        </message>
        <message>
            <source>Note on the agreement</source>
            <translation>[Ñöté öñ thé ágrééméñt ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>AppContext</name>
        <message>
            <source>Undoing a large step</source>
            <translation>[Úñdöíñg á lárgé štép ·lorem·i]</translation>
        </message>
        <message>
            <source>Doing a large step again</source>
            <translation>[Döíñg á lárgé štép ágáíñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>[Úñdöñé: {step} ·lorem]</translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>[Döñé ágáíñ: {step} ·lorem·]</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Ask to {name}</source>
            <translation>[Ášk tö {name} ·lore]</translation>
        </message>
        <message>
            <source>Say what the city asks for.</source>
            <translation>[Šáý whát thé çítý áškš för. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Enter a year, or ? for unknown.</source>
            <translation>[“{text}” íš ñöt á dáté. Éñtér á ýéár, ör ? för úñkñöwñ. ·lorem·ip um·dolor· it]</translation>
        </message>
    </context>
    <context>
        <name>AskPasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>[Páššwörd ·lo]</translation>
        </message>
        <message>
            <source>{name} is protected by a password</source>
            <translation>[{name} íš prötéçtéd bý á páššwörd ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Nothing of it can be seen without the password. A lost password cannot be recovered, by nobody.</source>
            <translation>[Ñöthíñg öf ít çáñ bé šééñ wíthöút thé páššwörd. Á löšt páššwörd çáññöt bé réçövéréd, bý ñöbödý. ·lorem·ip um·dolor· it·amet·l rem·ipsu]</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>[Šhöw whát Í týpé ·lorem]</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>[Öpéñ ·l]</translation>
        </message>
        <message>
            <source>Trying the password</source>
            <translation>[Trýíñg thé páššwörd ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>BackupMinder</name>
        <message>
            <source>Close without a backup</source>
            <translation>[Çlöšé wíthöút á báçkúp ·lorem·ip]</translation>
        </message>
        <message>
            <source>When the computer ended the program last time, the backup of {name} could not be written. The plan itself was kept. Open it to have it backed up again.</source>
            <translation>[Whéñ thé çömpútér éñdéd thé prögrám lášt tímé, thé báçkúp öf {name} çöúld ñöt bé wríttéñ. Thé pláñ ítšélf wáš képt. Öpéñ ít tö hávé ít báçkéd úp ágáíñ. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore]</translation>
        </message>
    </context>
    <context>
        <name>BackupPlaces</name>
        <message>
            <source>“{name}” is changed.</source>
            <translation>[“{name}” íš çháñgéd. ·lorem·i]</translation>
        </message>
        <message>
            <source>The backup of {time}</source>
            <translation>[Thé báçkúp öf {time} ·lorem·i]</translation>
        </message>
        <message>
            <source>Save as a plan</source>
            <translation>[Šávé áš á pláñ ·lorem]</translation>
        </message>
        <message>
            <source>CitySoft plans (*.citysoft)</source>
            <translation>[ÇítýŠöft pláñš (*.citysoft) ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Saved as {name}. Open it from the start centre.</source>
            <translation>[Šávéd áš {name}. Öpéñ ít fröm thé štárt çéñtré. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Second folder for backups</source>
            <translation>[Šéçöñd földér för báçkúpš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Every backup is also copied to: {folder}</source>
            <translation>[Évérý báçkúp íš álšö çöpíéd tö: {folder} ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>A second folder, on another drive, keeps backups safe when this computer is lost.</source>
            <translation>[Á šéçöñd földér, öñ áñöthér drívé, kéépš báçkúpš šáfé whéñ thíš çömpútér íš löšt. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Plan</source>
            <translation>[Pláñ ·l]</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>[Whát dífférš ·lore]</translation>
        </message>
        <message>
            <source>Name of the snapshot</source>
            <translation>[Ñámé öf thé šñápšhöt ·lorem·i]</translation>
        </message>
        <message>
            <source>Name, such as “Sent to the council”</source>
            <translation>[Ñámé, šúçh áš “Šéñt tö thé çöúñçíl” ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Note on the snapshot</source>
            <translation>[Ñöté öñ thé šñápšhöt ·lorem·i]</translation>
        </message>
        <message>
            <source>Note, if you like</source>
            <translation>[Ñöté, íf ýöú líké ·lorem·]</translation>
        </message>
        <message>
            <source>Backups are written by the program and thinned with time. Snapshots have a name you gave and travel in the plan file. Going back is one step: Undo takes it back.</source>
            <translation>[Báçkúpš áré wríttéñ bý thé prögrám áñd thíññéd wíth tímé. Šñápšhötš hávé á ñámé ýöú gávé áñd trávél íñ thé pláñ fílé. Göíñg báçk íš öñé štép: Úñdö tákéš ít báçk. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ips]</translation>
        </message>
        <message>
            <source>A plan</source>
            <translation>[Á pláñ ·l]</translation>
        </message>
        <message>
            <source>A protected plan</source>
            <translation>[Á prötéçtéd pláñ ·lorem]</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>[Çömpáréd wíth ·lore]</translation>
        </message>
        <message>
            <source>Compared with the plan now:</source>
            <translation>[Çömpáréd wíth thé pláñ ñöw: ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ñámé ·l]</translation>
        </message>
        <message>
            <source>When</source>
            <translation>[Whéñ ·l]</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>[Whö ·]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>[Áçtívítíéš ·lor]</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>[Šížé ·l]</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>[Whý ·]</translation>
        </message>
        <message>
            <source>A backup is the whole plan as it was at that time. The program makes one every half hour of work, on closing, and before an import, a large change and going back; each was read back before it got its name.

A snapshot is a state you give a name, such as what went to the council. It travels in the plan file.

Go back to this state makes the plan what it was then, as one step: Undo takes it back. Save as a plan writes the chosen backup as a file of its own and leaves the open plan alone.

A second folder, best on another disk, gets a copy of every backup.</source>
            <translation>[Á báçkúp íš thé whölé pláñ áš ít wáš át thát tímé. Thé prögrám mákéš öñé évérý hálf höúr öf wörk, öñ çlöšíñg, áñd béföré áñ ímpört, á lárgé çháñgé áñd göíñg báçk; éáçh wáš réád báçk béföré ít göt ítš ñámé.

Á šñápšhöt íš á štáté ýöú gívé á ñámé, šúçh áš whát wéñt tö thé çöúñçíl. Ít trávélš íñ thé pláñ fílé.

Gö báçk tö thíš štáté mákéš thé pláñ whát ít wáš théñ, áš öñé štép: Úñdö tákéš ít báçk. Šávé áš á pláñ wrítéš thé çhöšéñ báçkúp áš á fílé öf ítš öwñ áñd léávéš thé öpéñ pláñ álöñé.

Á šéçöñd földér, béšt öñ áñöthér díšk, gétš á çöpý öf évérý báçkúp. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum·do or·sit·am t·lorem·i sum·dolor sit·amet· orem·ipsu ·dolor·si ·amet·lor m·ipsum·d lor·sit·a et·lorem· psum·dolo ·sit·amet lorem·ips m·dolor·s t·amet·lo em·i]</translation>
        </message>
        <message>
            <source>the plan now</source>
            <translation>[thé pláñ ñöw ·lore]</translation>
        </message>
        <message>
            <source>No snapshot yet. Give the present state a name.</source>
            <translation>[Ñö šñápšhöt ýét. Gívé thé préšéñt štáté á ñámé. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>No backup yet.</source>
            <translation>[Ñö báçkúp ýét. ·lorem]</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>[Çömpáríñg ·lor]</translation>
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation>[Ñöthíñg dífférš. ·lorem]</translation>
        </message>
        <message>
            <source>Records that differ: {n}. From the chosen state to the other one:</source>
            <translation>[Réçördš thát díffér: {n}. Fröm thé çhöšéñ štáté tö thé öthér öñé: ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>added {n}</source>
            <translation>[áddéd {n} ·lor]</translation>
        </message>
        <message>
            <source>removed {n}</source>
            <translation>[rémövéd {n} ·lor]</translation>
        </message>
        <message>
            <source>changed {n}</source>
            <translation>[çháñgéd {n} ·lor]</translation>
        </message>
        <message>
            <source>Added: {name} ({kind})</source>
            <translation>[Áddéd: {name} ({kind}) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Removed: {name} ({kind})</source>
            <translation>[Rémövéd: {name} ({kind}) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Changed: {name} ({kind})</source>
            <translation>[Çháñgéd: {name} ({kind}) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Reading {title}</source>
            <translation>[Réádíñg {title} ·lorem]</translation>
        </message>
        <message>
            <source>Going back to {title}</source>
            <translation>[Göíñg báçk tö {title} ·lorem·i]</translation>
        </message>
        <message>
            <source>The plan is as it was: {title}.</source>
            <translation>[Thé pláñ íš áš ít wáš: {title}. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>The plan was in this state already.</source>
            <translation>[Thé pláñ wáš íñ thíš štáté álréádý. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Taken back: the plan is as it was before.</source>
            <translation>[Tákéñ báçk: thé pláñ íš áš ít wáš béföré. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>[Báçkíñg úp ·lor]</translation>
        </message>
        <message>
            <source>The newest backup holds exactly this state.</source>
            <translation>[Thé ñéwéšt báçkúp höldš éxáçtlý thíš štáté. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Backed up and read back.</source>
            <translation>[Báçkéd úp áñd réád báçk. ·lorem·ip]</translation>
        </message>
        <message>
            <source>Keeping the present state</source>
            <translation>[Kéépíñg thé préšéñt štáté ·lorem·ip]</translation>
        </message>
        <message>
            <source>Kept as “{name}”.</source>
            <translation>[Képt áš “{name}”. ·lorem·]</translation>
        </message>
        <message>
            <source>“{name}” is back.</source>
            <translation>[“{name}” íš báçk. ·lorem·]</translation>
        </message>
        <message>
            <source>Removed “{name}”.</source>
            <translation>[Rémövéd “{name}”. ·lorem·]</translation>
        </message>
        <message>
            <source>Backups and snapshots</source>
            <translation>[Báçkúpš áñd šñápšhötš ·lorem·i]</translation>
        </message>
        <message>
            <source>secondary</source>
            <translation>[šéçöñdárý ·lor]</translation>
        </message>
        <message>
            <source>Backups on this computer</source>
            <translation>[Báçkúpš öñ thíš çömpútér ·lorem·ip]</translation>
        </message>
        <message>
            <source>Snapshots in the plan</source>
            <translation>[Šñápšhötš íñ thé pláñ ·lorem·i]</translation>
        </message>
        <message>
            <source>label</source>
            <translation>[lábél ·l]</translation>
        </message>
        <message>
            <source>Keep this state</source>
            <translation>[Kéép thíš štáté ·lorem]</translation>
        </message>
        <message>
            <source>Change name and note</source>
            <translation>[Çháñgé ñámé áñd ñöté ·lorem·i]</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>[Rémövé ·l]</translation>
        </message>
        <message>
            <source>Choose a second folder…</source>
            <translation>[Çhööšé á šéçöñd földér… ·lorem·ip]</translation>
        </message>
        <message>
            <source>No second folder</source>
            <translation>[Ñö šéçöñd földér ·lorem]</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>[štröñg ·l]</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>[Úñdö ·l]</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>[Báçk úp ñöw ·lor]</translation>
        </message>
        <message>
            <source>Save as a plan…</source>
            <translation>[Šávé áš á pláñ… ·lorem]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çlöšé ·l]</translation>
        </message>
        <message>
            <source>Go back to this state</source>
            <translation>[Gö báçk tö thíš štáté ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Notice</source>
            <translation>[Ñötíçé ·l]</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>[Çlöšé thé ñötíçé ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <source>Recycle bin</source>
            <translation>[Réçýçlé bíñ ·lor]</translation>
        </message>
        <message>
            <source>Deleted records that can be put back</source>
            <translation>[Délétéd réçördš thát çáñ bé pút báçk ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>[Pút báçk ·lo]</translation>
        </message>
        <message>
            <source>What</source>
            <translation>[Whát ·l]</translation>
        </message>
        <message>
            <source>With it</source>
            <translation>[Wíth ít ·lo]</translation>
        </message>
        <message>
            <source>When</source>
            <translation>[Whéñ ·l]</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>[Whö ·]</translation>
        </message>
        <message>
            <source>Nothing to put back</source>
            <translation>[Ñöthíñg tö pút báçk ·lorem·i]</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>[Ñöthíñg wáš délétéd. ·lorem·i]</translation>
        </message>
        <message>
            <source>Records deleted in this step: {n}</source>
            <translation>[Réçördš délétéd íñ thíš štép: {n} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>{name} is back</source>
            <translation>[{name} íš báçk ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>BoardColumn</name>
        <message>
            <source>Action</source>
            <translation>[Áçtíöñ ·l]</translation>
        </message>
        <message>
            <source>Add an action to objective {n}</source>
            <translation>[Ádd áñ áçtíöñ tö öbjéçtívé {n} ·lorem·ip um]</translation>
        </message>
    </context>
    <context>
        <name>BrandDialog</name>
        <message>
            <source>Use in the brief</source>
            <translation>[Úšé íñ thé bríéf ·lorem]</translation>
        </message>
        <message>
            <source>Choose a picture for the logo</source>
            <translation>[Çhööšé á píçtúré för thé lögö ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>[Rémövé thé lögö ·lorem]</translation>
        </message>
        <message>
            <source>Primary colour as #RRGGBB</source>
            <translation>[Prímárý çölöúr áš #RRGGBB ·lorem·ip]</translation>
        </message>
        <message>
            <source>Secondary colour as #RRGGBB</source>
            <translation>[Šéçöñdárý çölöúr áš #RRGGBB ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Choose the primary colour</source>
            <translation>[Çhööšé thé prímárý çölöúr ·lorem·ip]</translation>
        </message>
        <message>
            <source>Choose the secondary colour</source>
            <translation>[Çhööšé thé šéçöñdárý çölöúr ·lorem·ip u]</translation>
        </message>
        <message>
            <source>#RRGGBB, empty for the program's own</source>
            <translation>[#RRGGBB, émptý för thé prögrám'š öwñ ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Choose the logo</source>
            <translation>[Çhööšé thé lögö ·lorem]</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>[Píçtúréš (*.png *.jpg *.jpeg) ·lorem·ip um]</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>[Áll fíléš (*) ·lore]</translation>
        </message>
        <message>
            <source>“{name}” is larger than 10 MB. Save a smaller copy.</source>
            <translation>[“{name}” íš lárgér tháñ 10 MB. Šávé á šmállér çöpý. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>“{name}” has more than 25 million pixels. Save a smaller copy.</source>
            <translation>[“{name}” háš möré tháñ 25 míllíöñ píxélš. Šávé á šmállér çöpý. ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>“{name}” is neither PNG nor JPEG, whatever its name says. Nothing was changed.</source>
            <translation>[“{name}” íš ñéíthér PÑG ñör JPÉG, whátévér ítš ñámé šáýš. Ñöthíñg wáš çháñgéd. ·lorem·ip um·dolor· it·amet·l r]</translation>
        </message>
        <message>
            <source>“{name}” is damaged and cannot be drawn. Nothing was changed.</source>
            <translation>[“{name}” íš dámágéd áñd çáññöt bé dráwñ. Ñöthíñg wáš çháñgéd. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>“{name}” could not be read. Check that it is still there and that you may read it.</source>
            <translation>[“{name}” çöúld ñöt bé réád. Çhéçk thát ít íš štíll théré áñd thát ýöú máý réád ít. ·lorem·ip um·dolor· it·amet·l rem]</translation>
        </message>
        <message>
            <source>No logo</source>
            <translation>[Ñö lögö ·lo]</translation>
        </message>
        <message>
            <source>Logo from {name}</source>
            <translation>[Lögö fröm {name} ·lorem]</translation>
        </message>
        <message>
            <source>PNG or JPEG, at most 10 MB. It is stored in the plan as a new picture without hidden data.</source>
            <translation>[PÑG ör JPÉG, át möšt 10 MB. Ít íš štöréd íñ thé pláñ áš á ñéw píçtúré wíthöút híddéñ dátá. ·lorem·ip um·dolor· it·amet·l rem·ip]</translation>
        </message>
        <message>
            <source>Six digits after #, such as {example}.</source>
            <translation>[Šíx dígítš áftér #, šúçh áš {example}. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>The program's own colour prints.</source>
            <translation>[Thé prögrám'š öwñ çölöúr príñtš. ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Prints as {used}, adjusted from {given}: {had}:1 with white, {need}:1 is needed.</source>
            <translation>[Príñtš áš {used}, ádjúštéd fröm {given}: {had}:1 wíth whíté, {need}:1 íš ñéédéd. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>Prints as it is: {had}:1 with white, {need}:1 is needed.</source>
            <translation>[Príñtš áš ít íš: {had}:1 wíth whíté, {need}:1 íš ñéédéd. ·lorem·ip um·dolor· it]</translation>
        </message>
    </context>
    <context>
        <name>Brief</name>
        <message>
            <source>Full brief</source>
            <translation>[Fúll bríéf ·lor]</translation>
        </message>
        <message>
            <source>Council report</source>
            <translation>[Çöúñçíl répört ·lorem]</translation>
        </message>
        <message>
            <source>One-page minister note</source>
            <translation>[Öñé-págé míñíštér ñöté ·lorem·ip]</translation>
        </message>
        <message>
            <source>Research appendix</source>
            <translation>[Réšéárçh áppéñdíx ·lorem·]</translation>
        </message>
        <message>
            <source>All sections and annexes</source>
            <translation>[Áll šéçtíöñš áñd áññéxéš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Summary, inventory, gaps, goals and actions with numbered paragraphs</source>
            <translation>[Šúmmárý, íñvéñtörý, gápš, göálš áñd áçtíöñš wíth ñúmbéréd párágráphš ·lorem·ip um·dolor· it·amet]</translation>
        </message>
        <message>
            <source>One page to the home state: two bars and at most three asks</source>
            <translation>[Öñé págé tö thé hömé štáté: twö bárš áñd át möšt thréé áškš ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>Method, codebook, sources and limits</source>
            <translation>[Méthöd, çödéböök, šöúrçéš áñd límítš ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>US Letter</source>
            <translation>[ÚŠ Léttér ·lor]</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>[Á4 ·]</translation>
        </message>
        <message>
            <source>Front pages</source>
            <translation>[Fröñt págéš ·lor]</translation>
        </message>
        <message>
            <source>Minister note</source>
            <translation>[Míñíštér ñöté ·lore]</translation>
        </message>
        <message>
            <source>Annex {letter}</source>
            <translation>[Áññéx {letter} ·lorem]</translation>
        </message>
        <message>
            <source>Section {number}</source>
            <translation>[Šéçtíöñ {number} ·lorem]</translation>
        </message>
        <message>
            <source>to write</source>
            <translation>[tö wríté ·lo]</translation>
        </message>
        <message>
            <source>needs a look</source>
            <translation>[ñéédš á löök ·lore]</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>[réádý ·l]</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>[léft öút ·lo]</translation>
        </message>
        <message>
            <source>Not written yet. Without text it prints what the data say, or nothing.</source>
            <translation>[Ñöt wríttéñ ýét. Wíthöút téxt ít príñtš whát thé dátá šáý, ör ñöthíñg. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>The headline needs a number and at most {most} words.</source>
            <translation>[Thé héádlíñé ñéédš á ñúmbér áñd át möšt {most} wördš. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>{k} words, room for about {n}.</source>
            <translation>[{k} wördš, rööm för áböút {n}. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>No finding is confirmed yet, so the summary has none to print.</source>
            <translation>[Ñö fíñdíñg íš çöñfírméd ýét, šö thé šúmmárý háš ñöñé tö príñt. ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>{k:ask has|asks have} no offer beside it.</source>
            <translation>[{k:ask has|asks have} ñö öffér béšídé ít. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>{k:objective has|objectives have} no owner or no date.</source>
            <translation>[{k:objective has|objectives have} ñö öwñér ör ñö dáté. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>{k:action has|actions have} no owner.</source>
            <translation>[{k:action has|actions have} ñö öwñér. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>{k:objective has|objectives have} no indicator.</source>
            <translation>[{k:objective has|objectives have} ñö íñdíçátör. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>This preset leaves it out. Choose Full brief to print it.</source>
            <translation>[Thíš préšét léávéš ít öút. Çhööšé Fúll bríéf tö príñt ít. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>Always printed.</source>
            <translation>[Álwáýš príñtéd. ·lorem]</translation>
        </message>
        <message>
            <source>Left out. Space puts it back.</source>
            <translation>[Léft öút. Špáçé pútš ít báçk. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Ready to print.</source>
            <translation>[Réádý tö príñt. ·lorem]</translation>
        </message>
        <message>
            <source>Every chosen section has its text</source>
            <translation>[Évérý çhöšéñ šéçtíöñ háš ítš téxt ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>{k:section|sections} still to write: {names}</source>
            <translation>[{k:section|sections} štíll tö wríté: {names} ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Records {percent}% complete, no draft mark</source>
            <translation>[Réçördš {percent}% çömplété, ñö dráft márk ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Records {percent}% complete: draft mark below {limit}%</source>
            <translation>[Réçördš {percent}% çömplété: dráft márk bélöw {limit}% ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>No activities yet: figures stay empty</source>
            <translation>[Ñö áçtívítíéš ýét: fígúréš štáý émptý ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Every activity has a source</source>
            <translation>[Évérý áçtívítý háš á šöúrçé ·lorem·ip u]</translation>
        </message>
        <message>
            <source>{k} of {n} activities hold no document</source>
            <translation>[{k} öf {n} áçtívítíéš höld ñö döçúméñt ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>No item marked internal</source>
            <translation>[Ñö ítém márkéd íñtérñál ·lorem·ip]</translation>
        </message>
        <message>
            <source>{k:internal item|internal items} will print: not marked public</source>
            <translation>[{k:internal item|internal items} wíll príñt: ñöt márkéd públíç ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>{k:internal item|internal items} left out of the public brief</source>
            <translation>[{k:internal item|internal items} léft öút öf thé públíç bríéf ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>{k:internal text|internal texts} left out of the public brief</source>
            <translation>[{k:internal text|internal texts} léft öút öf thé públíç bríéf ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>Every character can be printed</source>
            <translation>[Évérý çháráçtér çáñ bé príñtéd ·lorem·ip um]</translation>
        </message>
        <message>
            <source>{k:character prints|characters print} as an empty box: {signs}</source>
            <translation>[{k:character prints|characters print} áš áñ émptý böx: {signs} ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>Colour {used}, adjusted from {given}</source>
            <translation>[Çölöúr {used}, ádjúštéd fröm {given} ·lorem·ip um·d]</translation>
        </message>
    </context>
    <context>
        <name>BriefBrand</name>
        <message>
            <source>Brand kit</source>
            <translation>[Bráñd kít ·lor]</translation>
        </message>
        <message>
            <source>A logo and two colours for the printed brief. Type, grid and the colours of charts stay as they are.</source>
            <translation>[Á lögö áñd twö çölöúrš för thé príñtéd bríéf. Týpé, gríd áñd thé çölöúrš öf çhártš štáý áš théý áré. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>[Lögö ·l]</translation>
        </message>
        <message>
            <source>No logo</source>
            <translation>[Ñö lögö ·lo]</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>[Çhööšé á píçtúré… ·lorem·]</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>[Rémövé ·l]</translation>
        </message>
        <message>
            <source>PNG or JPEG, at most 10 MB. It is stored in the plan as a new picture without hidden data.</source>
            <translation>[PÑG ör JPÉG, át möšt 10 MB. Ít íš štöréd íñ thé pláñ áš á ñéw píçtúré wíthöút híddéñ dátá. ·lorem·ip um·dolor· it·amet·l rem·ip]</translation>
        </message>
        <message>
            <source>Primary colour</source>
            <translation>[Prímárý çölöúr ·lorem]</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>[Çhööšé… ·lo]</translation>
        </message>
        <message>
            <source>Secondary colour</source>
            <translation>[Šéçöñdárý çölöúr ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>BriefPage</name>
        <message>
            <source>Brief</source>
            <translation>[Bríéf ·l]</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>[Šéçtíöñš ·lo]</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>[Págéš ·l]</translation>
        </message>
        <message>
            <source>Section and checks</source>
            <translation>[Šéçtíöñ áñd çhéçkš ·lorem·]</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation>[Éxpört PDF ·lor]</translation>
        </message>
        <message>
            <source>Write the brief as a PDF (Ctrl+P)</source>
            <translation>[Wríté thé bríéf áš á PDF (Çtrl+P) ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Nothing to print from yet</source>
            <translation>[Ñöthíñg tö príñt fröm ýét ·lorem·ip]</translation>
        </message>
        <message>
            <source>The brief writes itself from the inventory: list activities, rate them, add their links with the state. The pages beside show what there is, and your own texts print at once.</source>
            <translation>[Thé bríéf wrítéš ítšélf fröm thé íñvéñtörý: líšt áçtívítíéš, ráté thém, ádd théír líñkš wíth thé štáté. Thé págéš béšídé šhöw whát théré íš, áñd ýöúr öwñ téxtš príñt át öñçé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum·do]</translation>
        </message>
        <message>
            <source>Go to Inventory</source>
            <translation>[Gö tö Íñvéñtörý ·lorem]</translation>
        </message>
        <message>
            <source>Setting the pages…</source>
            <translation>[Šéttíñg thé págéš… ·lorem·]</translation>
        </message>
        <message>
            <source>Preset: {name}</source>
            <translation>[Préšét: {name} ·lorem]</translation>
        </message>
        <message>
            <source>{n} pages</source>
            <translation>[{n} págéš ·lor]</translation>
        </message>
        <message>
            <source>1 page</source>
            <translation>[1 págé ·l]</translation>
        </message>
        <message>
            <source>Printed as draft data: records are {percent}% complete, the mark goes at {limit}%.</source>
            <translation>[Príñtéd áš dráft dátá: réçördš áré {percent}% çömplété, thé márk göéš át {limit}%. ·lorem·ip um·dolor· it·amet·l rem]</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>[Úpdátíñg… ·lor]</translation>
        </message>
        <message>
            <source>Updating page {n}…</source>
            <translation>[Úpdátíñg págé {n}… ·lorem·]</translation>
        </message>
        <message>
            <source>Setting the pages… {n} %</source>
            <translation>[Šéttíñg thé págéš… {n} % ·lorem·ip]</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>[Úp tö dáté ·lor]</translation>
        </message>
        <message>
            <source>“{name}” prints again</source>
            <translation>[“{name}” príñtš ágáíñ ·lorem·i]</translation>
        </message>
        <message>
            <source>“{name}” left out</source>
            <translation>[“{name}” léft öút ·lorem·]</translation>
        </message>
        <message>
            <source>{k} of {n} sections</source>
            <translation>[{k} öf {n} šéçtíöñš ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>BulkPanel</name>
        <message>
            <source>Change several activities</source>
            <translation>[Çháñgé šévérál áçtívítíéš ·lorem·ip]</translation>
        </message>
        <message>
            <source>A change here goes to all selected activities, as one step that one Undo takes back.</source>
            <translation>[Á çháñgé héré göéš tö áll šéléçtéd áçtívítíéš, áš öñé štép thát öñé Úñdö tákéš báçk. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>Move to recycle bin</source>
            <translation>[Mövé tö réçýçlé bíñ ·lorem·i]</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>[Dúplíçáté ·lor]</translation>
        </message>
        <message>
            <source>Mark missing starts unknown</source>
            <translation>[Márk míššíñg štártš úñkñöwñ ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Status of all</source>
            <translation>[Štátúš öf áll ·lore]</translation>
        </message>
        <message>
            <source>Type of all</source>
            <translation>[Týpé öf áll ·lor]</translation>
        </message>
        <message>
            <source>Lead unit of all</source>
            <translation>[Léád úñít öf áll ·lorem]</translation>
        </message>
        <message>
            <source>Add a partner to all</source>
            <translation>[Ádd á pártñér tö áll ·lorem·i]</translation>
        </message>
        <message>
            <source>Add a tag to all</source>
            <translation>[Ádd á tág tö áll ·lorem]</translation>
        </message>
        <message>
            <source>Enter sets it</source>
            <translation>[Éñtér šétš ít ·lore]</translation>
        </message>
        <message>
            <source>Several activities</source>
            <translation>[Šévérál áçtívítíéš ·lorem·]</translation>
        </message>
        <message>
            <source>{n} selected</source>
            <translation>[{n} šéléçtéd ·lore]</translation>
        </message>
        <message>
            <source>Several</source>
            <translation>[Šévérál ·lo]</translation>
        </message>
    </context>
    <context>
        <name>BusyRow</name>
        <message>
            <source>Stop</source>
            <translation>[Štöp ·l]</translation>
        </message>
        <message>
            <source>Stop: nothing is changed</source>
            <translation>[Štöp: ñöthíñg íš çháñgéd ·lorem·ip]</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>[Prögréšš ·lo]</translation>
        </message>
    </context>
    <context>
        <name>ChainCard</name>
        <message>
            <source>Soft-power chain</source>
            <translation>[Šöft-pöwér çháíñ ·lorem]</translation>
        </message>
        <message>
            <source>code left to right</source>
            <translation>[çödé léft tö ríght ·lorem·]</translation>
        </message>
        <message>
            <source>Breaks at {link}</source>
            <translation>[Bréákš át {link} ·lorem]</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>[Çömplété ·lo]</translation>
        </message>
    </context>
    <context>
        <name>ChainColumnView</name>
        <message>
            <source>{link}, chain</source>
            <translation>[{link}, çháíñ ·lore]</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>[Úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>Waits for {link}</source>
            <translation>[Wáítš för {link} ·lorem]</translation>
        </message>
        <message>
            <source>{n} source, best grade {grade}</source>
            <translation>[{n} šöúrçé, béšt grádé {grade} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>{n} sources, best grade {grade}</source>
            <translation>[{n} šöúrçéš, béšt grádé {grade} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>The chain stops at the first link without evidence</source>
            <translation>[Thé çháíñ štöpš át thé fíršt líñk wíthöút évídéñçé ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Not coded yet</source>
            <translation>[Ñöt çödéd ýét ·lore]</translation>
        </message>
        <message>
            <source>Set to unknown</source>
            <translation>[Šét tö úñkñöwñ ·lorem]</translation>
        </message>
        <message>
            <source>No audience evidence: stays unknown</source>
            <translation>[Ñö áúdíéñçé évídéñçé: štáýš úñkñöwñ ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>No source graded A to C: stays unknown. E adds or grades one</source>
            <translation>[Ñö šöúrçé grádéd Á tö Ç: štáýš úñkñöwñ. É áddš ör grádéš öñé ·lorem·ip um·dolor· it·a]</translation>
        </message>
    </context>
    <context>
        <name>ChangeDialog</name>
        <message>
            <source>Since when</source>
            <translation>[Šíñçé whéñ ·lor]</translation>
        </message>
        <message>
            <source>Mode since then</source>
            <translation>[Mödé šíñçé théñ ·lorem]</translation>
        </message>
        <message>
            <source>Strength since then</source>
            <translation>[Štréñgth šíñçé théñ ·lorem·i]</translation>
        </message>
        <message>
            <source>Say when the relation changed: a year is enough.</source>
            <translation>[Šáý whéñ thé rélátíöñ çháñgéd: á ýéár íš éñöúgh. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>The relation began later than that.</source>
            <translation>[Thé rélátíöñ bégáñ látér tháñ thát. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>To say “none found”, say where was searched and when. Log the search instead.</source>
            <translation>[Tö šáý “ñöñé föúñd”, šáý whéré wáš šéárçhéd áñd whéñ. Lög thé šéárçh íñštéád. ·lorem·ip um·dolor· it·amet·l r]</translation>
        </message>
        <message>
            <source>Strength 0 means searched without result. Log the search instead.</source>
            <translation>[Štréñgth 0 méáñš šéárçhéd wíthöút réšúlt. Lög thé šéárçh íñštéád. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
    </context>
    <context>
        <name>ChannelCard</name>
        <message>
            <source>Branding channels</source>
            <translation>[Bráñdíñg çháññélš ·lorem·]</translation>
        </message>
        <message>
            <source>A channel is coded only where the branding lens counts.</source>
            <translation>[Á çháññél íš çödéd öñlý whéré thé bráñdíñg léñš çöúñtš. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>[Úñkñöwñ ·lo]</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>{chart}, as a table</source>
            <translation>[{chart}, áš á táblé ·lorem·i]</translation>
        </message>
        <message>
            <source>{chart}: show as table</source>
            <translation>[{chart}: šhöw áš táblé ·lorem·ip]</translation>
        </message>
        <message>
            <source>{chart}: more</source>
            <translation>[{chart}: möré ·lore]</translation>
        </message>
        <message>
            <source>n = {n}</source>
            <translation>[ñ = {n} ·lo]</translation>
        </message>
        <message>
            <source>Show as table (T)</source>
            <translation>[Šhöw áš táblé (T) ·lorem·]</translation>
        </message>
        <message>
            <source>Copy and more</source>
            <translation>[Çöpý áñd möré ·lore]</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>[Šhöw áš táblé ·lore]</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>[Çöpý áš píçtúré ·lorem]</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>[Çöpý áš táblé ·lore]</translation>
        </message>
    </context>
    <context>
        <name>ChecksCard</name>
        <message>
            <source>Before export</source>
            <translation>[Béföré éxpört ·lore]</translation>
        </message>
        <message>
            <source>They inform. Nothing here stops the export.</source>
            <translation>[Théý íñförm. Ñöthíñg héré štöpš thé éxpört. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>{n} to look at</source>
            <translation>[{n} tö löök át ·lorem]</translation>
        </message>
        <message>
            <source>All clear</source>
            <translation>[Áll çléár ·lor]</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Delete removes it</source>
            <translation>[Délété rémövéš ít ·lorem·]</translation>
        </message>
    </context>
    <context>
        <name>ChooseScreen</name>
        <message>
            <source>A table copied in Excel or a web page (Ctrl+V)</source>
            <translation>[Á táblé çöpíéd íñ Éxçél ör á wéb págé (Çtrl+V) ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>[Éñçödíñg ·lo]</translation>
        </message>
        <message>
            <source>Between cells</source>
            <translation>[Bétwééñ çéllš ·lore]</translation>
        </message>
        <message>
            <source>Headings in row</source>
            <translation>[Héádíñgš íñ röw ·lorem]</translation>
        </message>
        <message>
            <source>Heading rows</source>
            <translation>[Héádíñg röwš ·lore]</translation>
        </message>
        <message>
            <source>One</source>
            <translation>[Öñé ·]</translation>
        </message>
        <message>
            <source>Two, read as one</source>
            <translation>[Twö, réád áš öñé ·lorem]</translation>
        </message>
        <message>
            <source>First rows of the table</source>
            <translation>[Fíršt röwš öf thé táblé ·lorem·ip]</translation>
        </message>
        <message>
            <source>or drop a file here</source>
            <translation>[ör dröp á fílé héré ·lorem·i]</translation>
        </message>
        <message>
            <source>{name}: JSON export of a plan</source>
            <translation>[{name}: JŠÖÑ éxpört öf á pláñ ·lorem·ip um]</translation>
        </message>
        <message>
            <source>{name}: {kind}</source>
            <translation>[{name}: {kind} ·lorem]</translation>
        </message>
        <message>
            <source>{sheet}: {rows} rows, headings in row {row}</source>
            <translation>[{sheet}: {rows} röwš, héádíñgš íñ röw {row} ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>{words}, hidden sheet</source>
            <translation>[{words}, híddéñ šhéét ·lorem·i]</translation>
        </message>
        <message>
            <source>{sheet}: no headings found; say in which row they stand</source>
            <translation>[{sheet}: ñö héádíñgš föúñd; šáý íñ whíçh röw théý štáñd ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>The first {n} rows, with the row numbers of the file.</source>
            <translation>[Thé fíršt {n} röwš, wíth thé röw ñúmbérš öf thé fílé. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>Encoding and separator were found in the file; change them if the rows look wrong.</source>
            <translation>[Éñçödíñg áñd šépárátör wéré föúñd íñ thé fílé; çháñgé thém íf thé röwš löök wröñg. ·lorem·ip um·dolor· it·amet·l rem]</translation>
        </message>
        <message>
            <source>No table with headings was found. Say in which row the headings stand.</source>
            <translation>[Ñö táblé wíth héádíñgš wáš föúñd. Šáý íñ whíçh röw thé héádíñgš štáñd. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>[Çhööšé á táblé ·lorem]</translation>
        </message>
        <message>
            <source>Tables and exports (*.xlsx *.ods *.xls *.csv *.tsv *.txt *.tab *.json)</source>
            <translation>[Tábléš áñd éxpörtš (*.xlsx *.ods *.xls *.csv *.tsv *.txt *.tab *.json) ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>[Áll fíléš (*) ·lore]</translation>
        </message>
    </context>
    <context>
        <name>CityBlock</name>
        <message>
            <source>Plan: {name}</source>
            <translation>[Pláñ: {name} ·lore]</translation>
        </message>
        <message>
            <source>Opens the list of plans</source>
            <translation>[Öpéñš thé líšt öf pláñš ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>CityPage</name>
        <message>
            <source>City</source>
            <translation>[Çítý ·l]</translation>
        </message>
        <message>
            <source>Who the city is and which state it answers to</source>
            <translation>[Whö thé çítý íš áñd whíçh štáté ít áñšwérš tö ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>[Pröfílé ·lo]</translation>
        </message>
        <message>
            <source>State and counterparts</source>
            <translation>[Štáté áñd çöúñtérpártš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Policies</source>
            <translation>[Pölíçíéš ·lo]</translation>
        </message>
        <message>
            <source>People</source>
            <translation>[Péöplé ·l]</translation>
        </message>
        <message>
            <source>Counterparts</source>
            <translation>[Çöúñtérpártš ·lore]</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>[Çárd ·l]</translation>
        </message>
        <message>
            <source>Texts of the state or the city that an activity may follow or contradict. A link called compatible or opposed needs the text it is measured against.</source>
            <translation>[Téxtš öf thé štáté ör thé çítý thát áñ áçtívítý máý föllöw ör çöñtrádíçt. Á líñk çálléd çömpátíblé ör öppöšéd ñéédš thé téxt ít íš méášúréd ágáíñšt. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore]</translation>
        </message>
        <message>
            <source>People who edit this plan, by the names you choose. The first one is used until another is chosen; no account name is ever read.</source>
            <translation>[Péöplé whö édít thíš pláñ, bý thé ñáméš ýöú çhööšé. Thé fíršt öñé íš úšéd úñtíl áñöthér íš çhöšéñ; ñö áççöúñt ñámé íš évér réád. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit a]</translation>
        </message>
        <message>
            <source>Name of a person</source>
            <translation>[Ñámé öf á péršöñ ·lorem]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ñámé ·l]</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>[Íñítíálš ·lo]</translation>
        </message>
        <message>
            <source>Title of a policy text</source>
            <translation>[Títlé öf á pölíçý téxt ·lorem·ip]</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>[Títlé ·l]</translation>
        </message>
        <message>
            <source>Issuing body</source>
            <translation>[Íššúíñg bödý ·lore]</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>[Tíér ·l]</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>[Dömáíñ ·l]</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>[Ýéár ·l]</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>[Áddréšš ·lo]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>New counterpart</source>
            <translation>[Ñéw çöúñtérpárt ·lorem]</translation>
        </message>
        <message>
            <source>{name} removed</source>
            <translation>[{name} rémövéd ·lorem]</translation>
        </message>
        <message>
            <source>{name} removed, 1 link now says counterpart unknown</source>
            <translation>[{name} rémövéd, 1 líñk ñöw šáýš çöúñtérpárt úñkñöwñ ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>{name} removed, {n} links now say counterpart unknown</source>
            <translation>[{name} rémövéd, {n} líñkš ñöw šáý çöúñtérpárt úñkñöwñ ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>1 counterpart</source>
            <translation>[1 çöúñtérpárt ·lore]</translation>
        </message>
        <message>
            <source>{n} counterparts</source>
            <translation>[{n} çöúñtérpártš ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>Cockpit</name>
        <message>
            <source>Coding cockpit</source>
            <translation>[Çödíñg çöçkpít ·lorem]</translation>
        </message>
        <message>
            <source>this activity</source>
            <translation>[thíš áçtívítý ·lore]</translation>
        </message>
        <message>
            <source>{name}: unknown</source>
            <translation>[{name}: úñkñöwñ ·lorem]</translation>
        </message>
        <message>
            <source>There is no activity before this one.</source>
            <translation>[Théré íš ñö áçtívítý béföré thíš öñé. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>{n} codes taken over from “{title}”</source>
            <translation>[{n} çödéš tákéñ övér fröm “{title}” ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Nothing to take over from “{title}”</source>
            <translation>[Ñöthíñg tö táké övér fröm “{title}” ·lorem·ip um·d]</translation>
        </message>
    </context>
    <context>
        <name>CockpitFoot</name>
        <message>
            <source>Done, next</source>
            <translation>[Döñé, ñéxt ·lor]</translation>
        </message>
        <message>
            <source>Done, go to the next activity to code (Ctrl+Return)</source>
            <translation>[Döñé, gö tö thé ñéxt áçtívítý tö çödé (Çtrl+Rétúrñ) ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>[ráté ·l]</translation>
        </message>
        <message>
            <source>next code</source>
            <translation>[ñéxt çödé ·lor]</translation>
        </message>
        <message>
            <source>other lens</source>
            <translation>[öthér léñš ·lor]</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>[évídéñçé ·lo]</translation>
        </message>
        <message>
            <source>No doubt any more</source>
            <translation>[Ñö döúbt áñý möré ·lorem·]</translation>
        </message>
        <message>
            <source>Leave in doubt</source>
            <translation>[Léávé íñ döúbt ·lorem]</translation>
        </message>
        <message>
            <source>Take it off the list in doubt (D)</source>
            <translation>[Táké ít öff thé líšt íñ döúbt (D) ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Put it on the list in doubt (D)</source>
            <translation>[Pút ít öñ thé líšt íñ döúbt (D) ·lorem·ip um]</translation>
        </message>
    </context>
    <context>
        <name>Codes</name>
        <message>
            <source>{name}, number {n}</source>
            <translation>[{name}, ñúmbér {n} ·lorem·]</translation>
        </message>
        <message>
            <source>{n} more</source>
            <translation>[{n} möré ·lo]</translation>
        </message>
        <message>
            <source>Show all codes</source>
            <translation>[Šhöw áll çödéš ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>CodesPart</name>
        <message>
            <source>Unknown</source>
            <translation>[Úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>At most {n}, the primary one first. Take one off.</source>
            <translation>[Át möšt {n}, thé prímárý öñé fíršt. Táké öñé öff. ·lorem·ip um·dolor·]</translation>
        </message>
    </context>
    <context>
        <name>CodesTab</name>
        <message>
            <source>Open in Map</source>
            <translation>[Öpéñ íñ Máp ·lor]</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>[Ñöt rátéd ýét ·lore]</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>[úñkñöwñ ·lo]</translation>
        </message>
    </context>
    <context>
        <name>ColumnFilterDialog</name>
        <message>
            <source>Filter by {column}</source>
            <translation>[Fíltér bý {column} ·lorem·]</translation>
        </message>
        <message>
            <source>Text contains</source>
            <translation>[Téxt çöñtáíñš ·lore]</translation>
        </message>
        <message>
            <source>From year</source>
            <translation>[Fröm ýéár ·lor]</translation>
        </message>
        <message>
            <source>Until year</source>
            <translation>[Úñtíl ýéár ·lor]</translation>
        </message>
        <message>
            <source>Find a value</source>
            <translation>[Fíñd á válúé ·lore]</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>[Válúéš ·l]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Áll ·]</translation>
        </message>
        <message>
            <source>None</source>
            <translation>[Ñöñé ·l]</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>[Çléár fíltér ·lore]</translation>
        </message>
        <message>
            <source>{value}  ({n})</source>
            <translation>[{value}  ({n}) ·lorem]</translation>
        </message>
        <message>
            <source>{n} more values: type above to find them.</source>
            <translation>[{n} möré válúéš: týpé ábövé tö fíñd thém. ·lorem·ip um·dol]</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>Columns</source>
            <translation>[Çölúmñš ·lo]</translation>
        </message>
        <message>
            <source>Columns of the grid</source>
            <translation>[Çölúmñš öf thé gríd ·lorem·i]</translation>
        </message>
        <message>
            <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
            <translation>[Špáçé šhöwš ör hídéš á çölúmñ, Ált+Úp áñd Ált+Döwñ mövé ít. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>[Úp ·]</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>[Döwñ ·l]</translation>
        </message>
        <message>
            <source>Usual columns</source>
            <translation>[Úšúál çölúmñš ·lore]</translation>
        </message>
        <message>
            <source>First columns that stay in place</source>
            <translation>[Fíršt çölúmñš thát štáý íñ pláçé ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>{column}, place {n}</source>
            <translation>[{column}, pláçé {n} ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>Contacts</name>
        <message>
            <source>Contact persons (never in public prints)</source>
            <translation>[Çöñtáçt péršöñš (ñévér íñ públíç príñtš) ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>[Érášé för gööd ·lorem]</translation>
        </message>
        <message>
            <source>Erase the selected contact persons for good</source>
            <translation>[Érášé thé šéléçtéd çöñtáçt péršöñš för gööd ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Remove puts a person into the recycle bin. Erasing also clears the history.</source>
            <translation>[Rémövé pútš á péršöñ íñtö thé réçýçlé bíñ. Érášíñg álšö çléárš thé híštörý. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>Contact persons</source>
            <translation>[Çöñtáçt péršöñš ·lorem]</translation>
        </message>
        <message>
            <source>Name of a contact person</source>
            <translation>[Ñámé öf á çöñtáçt péršöñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ñámé ·l]</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>[Rölé ·l]</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>[É-máíl ·l]</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>[Képt för ·lo]</translation>
        </message>
        <message>
            <source>Select a contact person first.</source>
            <translation>[Šéléçt á çöñtáçt péršöñ fíršt. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Erased, also from the history</source>
            <translation>[Érášéd, álšö fröm thé híštörý ·lorem·ip um]</translation>
        </message>
    </context>
    <context>
        <name>CounterpartBoard</name>
        <message>
            <source>Counterparts with their links</source>
            <translation>[Çöúñtérpártš wíth théír líñkš ·lorem·ip um]</translation>
        </message>
        <message>
            <source>No home counterparts yet. Keep the ones you deal with in step City; links to them are listed here.</source>
            <translation>[Ñö hömé çöúñtérpártš ýét. Kéép thé öñéš ýöú déál wíth íñ štép Çítý; líñkš tö thém áré líštéd héré. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>Go to City</source>
            <translation>[Gö tö Çítý ·lor]</translation>
        </message>
        <message>
            <source>Counterpart</source>
            <translation>[Çöúñtérpárt ·lor]</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>[Tíér ·l]</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>[Líñkš ·l]</translation>
        </message>
        <message>
            <source>Open asks</source>
            <translation>[Öpéñ áškš ·lor]</translation>
        </message>
        <message>
            <source>No body named</source>
            <translation>[Ñö bödý ñáméd ·lore]</translation>
        </message>
        <message>
            <source>{name}, links: {n}, open asks: {k}</source>
            <translation>[{name}, líñkš: {n}, öpéñ áškš: {k} ·lorem·ip um·d]</translation>
        </message>
    </context>
    <context>
        <name>CounterpartCard</name>
        <message>
            <source>Name</source>
            <translation>[Ñámé ·l]</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>[Ñámé íñ Éñglíšh ·lorem]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Kíñd ·l]</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>[Tíér ·l]</translation>
        </message>
        <message>
            <source>State it serves</source>
            <translation>[Štáté ít šérvéš ·lorem]</translation>
        </message>
        <message>
            <source>In contact since</source>
            <translation>[Íñ çöñtáçt šíñçé ·lorem]</translation>
        </message>
        <message>
            <source>What we give</source>
            <translation>[Whát wé gívé ·lore]</translation>
        </message>
        <message>
            <source>What we get</source>
            <translation>[Whát wé gét ·lor]</translation>
        </message>
        <message>
            <source>Power over our plans, 1 to 5</source>
            <translation>[Pöwér övér öúr pláñš, 1 tö 5 ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Interest in our plans, 1 to 5</source>
            <translation>[Íñtéréšt íñ öúr pláñš, 1 tö 5 ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>[Áddréšš ·lo]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>Asks: what we want from it</source>
            <translation>[Áškš: whát wé wáñt fröm ít ·lorem·ip]</translation>
        </message>
        <message>
            <source>Select a counterpart, or keep a proposal.</source>
            <translation>[Šéléçt á çöúñtérpárt, ör kéép á pröpöšál. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Asks</source>
            <translation>[Áškš ·l]</translation>
        </message>
        <message>
            <source>What do we ask of it?</source>
            <translation>[Whát dö wé ášk öf ít? ·lorem·i]</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>[Ášk ·]</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>[Dúé ·]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Štáté ·l]</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>[Áñšwér ·l]</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>[Šöúrçé: {source} ·lorem]</translation>
        </message>
        <message>
            <source>This body serves another state, so it cannot be a counterpart of a link: only bodies of the home state can. Keep it as a partner.</source>
            <translation>[Thíš bödý šérvéš áñöthér štáté, šö ít çáññöt bé á çöúñtérpárt öf á líñk: öñlý bödíéš öf thé hömé štáté çáñ. Kéép ít áš á pártñér. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit am]</translation>
        </message>
        <message>
            <source>Say which state it serves: only bodies of the home state can be counterparts of a link.</source>
            <translation>[Šáý whíçh štáté ít šérvéš: öñlý bödíéš öf thé hömé štáté çáñ bé çöúñtérpártš öf á líñk. ·lorem·ip um·dolor· it·amet·l rem·i]</translation>
        </message>
        <message>
            <source>Only public bodies of the home state can be counterparts of a link. Choose another kind, or keep it as a partner.</source>
            <translation>[Öñlý públíç bödíéš öf thé hömé štáté çáñ bé çöúñtérpártš öf á líñk. Çhööšé áñöthér kíñd, ör kéép ít áš á pártñér. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor]</translation>
        </message>
        <message>
            <source>Enter the home country in the profile first: it decides which bodies count.</source>
            <translation>[Éñtér thé hömé çöúñtrý íñ thé pröfílé fíršt: ít déçídéš whíçh bödíéš çöúñt. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>A counterpart needs a name. The old one was kept.</source>
            <translation>[Á çöúñtérpárt ñéédš á ñámé. Thé öld öñé wáš képt. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>“{text}” is not a country.</source>
            <translation>[“{text}” íš ñöt á çöúñtrý. ·lorem·ip]</translation>
        </message>
        <message>
            <source>Home counterpart</source>
            <translation>[Hömé çöúñtérpárt ·lorem]</translation>
        </message>
        <message>
            <source>We give</source>
            <translation>[Wé gívé ·lo]</translation>
        </message>
        <message>
            <source>We get</source>
            <translation>[Wé gét ·l]</translation>
        </message>
        <message>
            <source>Add ask</source>
            <translation>[Ádd ášk ·lo]</translation>
        </message>
        <message>
            <source>Add an ask to this counterpart (A)</source>
            <translation>[Ádd áñ ášk tö thíš çöúñtérpárt (Á) ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Asks to this counterpart</source>
            <translation>[Áškš tö thíš çöúñtérpárt ·lorem·ip]</translation>
        </message>
        <message>
            <source>Nothing asked yet. An ask here is printed in the brief.</source>
            <translation>[Ñöthíñg áškéd ýét. Áñ ášk héré íš príñtéd íñ thé bríéf. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>No body named yet</source>
            <translation>[Ñö bödý ñáméd ýét ·lorem·]</translation>
        </message>
        <message>
            <source>Not entered</source>
            <translation>[Ñöt éñtéréd ·lor]</translation>
        </message>
        <message>
            <source>No link recorded yet.</source>
            <translation>[Ñö líñk réçördéd ýét. ·lorem·i]</translation>
        </message>
        <message>
            <source>1 link</source>
            <translation>[1 líñk ·l]</translation>
        </message>
        <message>
            <source>{n} links</source>
            <translation>[{n} líñkš ·lor]</translation>
        </message>
        <message>
            <source>due {date}</source>
            <translation>[dúé {date} ·lor]</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>[ñö dáté ·lo]</translation>
        </message>
    </context>
    <context>
        <name>CounterpartList</name>
        <message>
            <source>Counterparts in the home state, by tier</source>
            <translation>[Çöúñtérpártš íñ thé hömé štáté, bý tíér ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Proposed counterparts</source>
            <translation>[Pröpöšéd çöúñtérpártš ·lorem·i]</translation>
        </message>
        <message>
            <source>Add a counterpart</source>
            <translation>[Ádd á çöúñtérpárt ·lorem·]</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>[Rémövé ·l]</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>[Šéléçt áll ·lor]</translation>
        </message>
        <message>
            <source>Remove the counterpart</source>
            <translation>[Rémövé thé çöúñtérpárt ·lorem·ip]</translation>
        </message>
        <message>
            <source>No proposals for this country yet. Add counterparts by hand.</source>
            <translation>[Ñö pröpöšálš för thíš çöúñtrý ýét. Ádd çöúñtérpártš bý háñd. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>Pick the home country and we propose its counterparts. You keep the ones you deal with.</source>
            <translation>[Píçk thé hömé çöúñtrý áñd wé pröpöšé ítš çöúñtérpártš. Ýöú kéép thé öñéš ýöú déál wíth. ·lorem·ip um·dolor· it·amet·l rem·i]</translation>
        </message>
        <message>
            <source>{country}: {structure}. {note}</source>
            <translation>[{country}: {structure}. {note} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>To be checked.</source>
            <translation>[Tö bé çhéçkéd. ·lorem]</translation>
        </message>
        <message>
            <source>Proposed for {country}</source>
            <translation>[Pröpöšéd för {country} ·lorem·ip]</translation>
        </message>
        <message>
            <source>General knowledge of {day}, no legal advice. Proposals count for nothing until you keep them.</source>
            <translation>[Géñérál kñöwlédgé öf {day}, ñö légál ádvíçé. Pröpöšálš çöúñt för ñöthíñg úñtíl ýöú kéép thém. ·lorem·ip um·dolor· it·amet·l rem·ips]</translation>
        </message>
        <message>
            <source>All proposals for {country} are kept.</source>
            <translation>[Áll pröpöšálš för {country} áré képt. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>to be checked</source>
            <translation>[tö bé çhéçkéd ·lore]</translation>
        </message>
        <message>
            <source>No tier yet</source>
            <translation>[Ñö tíér ýét ·lor]</translation>
        </message>
        <message>
            <source>Keep {n} selected</source>
            <translation>[Kéép {n} šéléçtéd ·lorem·]</translation>
        </message>
        <message>
            <source>Keep selected</source>
            <translation>[Kéép šéléçtéd ·lore]</translation>
        </message>
        <message>
            <source>Proposed by the country pack, to be checked.</source>
            <translation>[Pröpöšéd bý thé çöúñtrý páçk, tö bé çhéçkéd. ·lorem·ip um·dolor]</translation>
        </message>
    </context>
    <context>
        <name>CriteriaDialog</name>
        <message>
            <source>Criteria for requests</source>
            <translation>[Çrítéríá för réqúéštš ·lorem·i]</translation>
        </message>
        <message>
            <source>What this city weighs a request by. Each criterion is scored 0 to 3, or unknown; its weight is 1 to 5. The result is weights times scores, on 100.</source>
            <translation>[Whát thíš çítý wéíghš á réqúéšt bý. Éáçh çrítéríöñ íš šçöréd 0 tö 3, ör úñkñöwñ; ítš wéíght íš 1 tö 5. Thé réšúlt íš wéíghtš tíméš šçöréš, öñ 100. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lor]</translation>
        </message>
        <message>
            <source>Take over the proposed criteria</source>
            <translation>[Táké övér thé pröpöšéd çrítéríá ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>[Çrítéríá ·lo]</translation>
        </message>
        <message>
            <source>Name of a criterion</source>
            <translation>[Ñámé öf á çrítéríöñ ·lorem·i]</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>[Çrítéríöñ ·lor]</translation>
        </message>
        <message>
            <source>What 0, 1, 2 and 3 mean</source>
            <translation>[Whát 0, 1, 2 áñd 3 méáñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>[Wéíght ·l]</translation>
        </message>
        <message>
            <source>Weights together: {n}.</source>
            <translation>[Wéíghtš tögéthér: {n}. ·lorem·ip]</translation>
        </message>
        <message>
            <source>Scores given so far: {n}. A criterion that is removed takes its scores along; Undo brings them back.</source>
            <translation>[Šçöréš gívéñ šö fár: {n}. Á çrítéríöñ thát íš rémövéd tákéš ítš šçöréš álöñg; Úñdö bríñgš thém báçk. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
    </context>
    <context>
        <name>DateQuestions</name>
        <message>
            <source>“{name}”: is {example} day first or month first?</source>
            <translation>[“{name}”: íš {example} dáý fíršt ör möñth fíršt? ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Not known: read day first, mark every such row</source>
            <translation>[Ñöt kñöwñ: réád dáý fíršt, márk évérý šúçh röw ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Day first</source>
            <translation>[Dáý fíršt ·lor]</translation>
        </message>
        <message>
            <source>Month first</source>
            <translation>[Möñth fíršt ·lor]</translation>
        </message>
    </context>
    <context>
        <name>DeadlineBoard</name>
        <message>
            <source>Deadlines, overdue first</source>
            <translation>[Déádlíñéš, övérdúé fíršt ·lorem·ip]</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>[Döñé tödáý ·lor]</translation>
        </message>
        <message>
            <source>Mark the selected deadline as done today (Space)</source>
            <translation>[Márk thé šéléçtéd déádlíñé áš döñé tödáý (Špáçé) ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>To a calendar…</source>
            <translation>[Tö á çáléñdár… ·lorem]</translation>
        </message>
        <message>
            <source>Write the deadlines as a file calendars can read (.ics)</source>
            <translation>[Wríté thé déádlíñéš áš á fílé çáléñdárš çáñ réád (.íçš) ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>Nothing is due. Authorisations and asks with a date are listed here, overdue first.</source>
            <translation>[Ñöthíñg íš dúé. Áúthöríšátíöñš áñd áškš wíth á dáté áré líštéd héré, övérdúé fíršt. ·lorem·ip um·dolor· it·amet·l rem]</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>[Dúé ·]</translation>
        </message>
        <message>
            <source>What</source>
            <translation>[Whát ·l]</translation>
        </message>
        <message>
            <source>Counterpart</source>
            <translation>[Çöúñtérpárt ·lor]</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>[Áçtívítý ·lo]</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>[Štáñdš ·l]</translation>
        </message>
        <message>
            <source>{n} due, {k} of them overdue</source>
            <translation>[{n} dúé, {k} öf thém övérdúé ·lorem·ip u]</translation>
        </message>
        <message>
            <source>{date}, overdue</source>
            <translation>[{date}, övérdúé ·lorem]</translation>
        </message>
        <message>
            <source>Authorisation: {kind}</source>
            <translation>[Áúthöríšátíöñ: {kind} ·lorem·i]</translation>
        </message>
        <message>
            <source>Authorisation</source>
            <translation>[Áúthöríšátíöñ ·lore]</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>[Ñöt bégúñ ·lor]</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>[Áškéd för ·lor]</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>[Gívéñ ·l]</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>[Réfúšéd ·lo]</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>[Úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>Not entered</source>
            <translation>[Ñöt éñtéréd ·lor]</translation>
        </message>
    </context>
    <context>
        <name>DefinitionPanel</name>
        <message>
            <source>Definition of the focused code</source>
            <translation>[Défíñítíöñ öf thé föçúšéd çödé ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>[Éxámplé ·lo]</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>[Réštš öñ ·lo]</translation>
        </message>
        <message>
            <source>Everything communicates. Rate 2 or more only with documented intent or effect.</source>
            <translation>[Évérýthíñg çömmúñíçátéš. Ráté 2 ör möré öñlý wíth döçúméñtéd íñtéñt ör éfféçt. ·lorem·ip um·dolor· it·amet·l r]</translation>
        </message>
        <message>
            <source>Diplomacy lens</source>
            <translation>[Díplömáçý léñš ·lorem]</translation>
        </message>
        <message>
            <source>Branding lens</source>
            <translation>[Bráñdíñg léñš ·lore]</translation>
        </message>
        <message>
            <source>Somebody looked and could not tell. Unknown is never counted as none or as 0.</source>
            <translation>[Šömébödý löökéd áñd çöúld ñöt téll. Úñkñöwñ íš ñévér çöúñtéd áš ñöñé ör áš 0. ·lorem·ip um·dolor· it·amet·l r]</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>[Úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>Code 2 or 3 when</source>
            <translation>[Çödé 2 ör 3 whéñ ·lorem]</translation>
        </message>
        <message>
            <source>Code this when</source>
            <translation>[Çödé thíš whéñ ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>Previous record</source>
            <translation>[Prévíöúš réçörd ·lorem]</translation>
        </message>
        <message>
            <source>Next record</source>
            <translation>[Ñéxt réçörd ·lor]</translation>
        </message>
        <message>
            <source>Hide the panel (F4)</source>
            <translation>[Hídé thé páñél (F4) ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>DiagnoseCard</name>
        <message>
            <source>Nothing missing.</source>
            <translation>[Ñöthíñg míššíñg. ·lorem]</translation>
        </message>
        <message>
            <source>Missing: {what}.</source>
            <translation>[Míššíñg: {what}. ·lorem]</translation>
        </message>
        <message>
            <source>Salience counts from {n}.</source>
            <translation>[Šálíéñçé çöúñtš fröm {n}. ·lorem·ip]</translation>
        </message>
        <message>
            <source>Filter: {words}.</source>
            <translation>[Fíltér: {words}. ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>DiagnosePage</name>
        <message>
            <source>Diagnose</source>
            <translation>[Díágñöšé ·lo]</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>[Övérvíéw ·lo]</translation>
        </message>
        <message>
            <source>Lenses</source>
            <translation>[Léñšéš ·l]</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>[Çháíñ ·l]</translation>
        </message>
        <message>
            <source>Linkage</source>
            <translation>[Líñkágé ·lo]</translation>
        </message>
        <message>
            <source>Places and partners</source>
            <translation>[Pláçéš áñd pártñérš ·lorem·i]</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>[Tímé ·l]</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>[Çhártš ·l]</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>[Fíñdíñgš ·lo]</translation>
        </message>
        <message>
            <source>The diagnosis could not be worked out. What is shown is from before.</source>
            <translation>[Thé díágñöšíš çöúld ñöt bé wörkéd öút. Whát íš šhöwñ íš fröm béföré. ·lorem·ip um·dolor· it·amet]</translation>
        </message>
        <message>
            <source>Analysis {id}</source>
            <translation>[Áñálýšíš {id} ·lore]</translation>
        </message>
        <message>
            <source>Nothing to diagnose yet. Enter or import the activities of the city first.</source>
            <translation>[Ñöthíñg tö díágñöšé ýét. Éñtér ör ímpört thé áçtívítíéš öf thé çítý fíršt. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>Open Inventory</source>
            <translation>[Öpéñ Íñvéñtörý ·lorem]</translation>
        </message>
        <message>
            <source>All {n} activities</source>
            <translation>[Áll {n} áçtívítíéš ·lorem·]</translation>
        </message>
        <message>
            <source>{k} of {n} activities</source>
            <translation>[{k} öf {n} áçtívítíéš ·lorem·i]</translation>
        </message>
        <message>
            <source>Filter: {words}</source>
            <translation>[Fíltér: {words} ·lorem]</translation>
        </message>
        <message>
            <source>Filter what every chart counts (Ctrl+F)</source>
            <translation>[Fíltér whát évérý çhárt çöúñtš (Çtrl+F) ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Salience counts from {n}</source>
            <translation>[Šálíéñçé çöúñtš fröm {n} ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} activities counted</source>
            <translation>[{n} áçtívítíéš çöúñtéd ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} activities listed</source>
            <translation>[{n} áçtívítíéš líštéd ·lorem·i]</translation>
        </message>
        <message>
            <source>{n} findings to decide</source>
            <translation>[{n} fíñdíñgš tö déçídé ·lorem·ip]</translation>
        </message>
        <message>
            <source>Open in Inventory</source>
            <translation>[Öpéñ íñ Íñvéñtörý ·lorem·]</translation>
        </message>
        <message>
            <source>Make finding</source>
            <translation>[Máké fíñdíñg ·lore]</translation>
        </message>
        <message>
            <source>National</source>
            <translation>[Ñátíöñál ·lo]</translation>
        </message>
        <message>
            <source>Regional</source>
            <translation>[Régíöñál ·lo]</translation>
        </message>
        <message>
            <source>Supranational</source>
            <translation>[Šúpráñátíöñál ·lore]</translation>
        </message>
        <message>
            <source>All tiers</source>
            <translation>[Áll tíérš ·lor]</translation>
        </message>
    </context>
    <context>
        <name>DimensionsCard</name>
        <message>
            <source>More dimensions</source>
            <translation>[Möré díméñšíöñš ·lorem]</translation>
        </message>
        <message>
            <source>Purpose, audience, mechanism, issues, goals and more (O)</source>
            <translation>[Púrpöšé, áúdíéñçé, méçháñíšm, íššúéš, göálš áñd möré (Ö) ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>[Úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>{n} of {total} entered</source>
            <translation>[{n} öf {total} éñtéréd ·lorem·ip]</translation>
        </message>
        <message>
            <source>At most {n}, the primary one first. Take one off.</source>
            <translation>[Át möšt {n}, thé prímárý öñé fíršt. Táké öñé öff. ·lorem·ip um·dolor·]</translation>
        </message>
    </context>
    <context>
        <name>DocumentCard</name>
        <message>
            <source>Document</source>
            <translation>[Döçúméñt ·lo]</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>[Préšét ·l]</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>[Títlé ·l]</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>[Láñgúágé ·lo]</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>[Pápér ·l]</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>[Çláššífíçátíöñ ·lorem]</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>[Véršíöñ ·lo]</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>[Öwñér ·l]</translation>
        </message>
        <message>
            <source>Public leaves internal items out.</source>
            <translation>[Públíç léávéš íñtérñál ítémš öút. ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Brand kit…</source>
            <translation>[Bráñd kít… ·lor]</translation>
        </message>
        <message>
            <source>Brand kit</source>
            <translation>[Bráñd kít ·lor]</translation>
        </message>
        <message>
            <source>Not classified</source>
            <translation>[Ñöt çláššífíéd ·lorem]</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>[Públíç ·l]</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>[Íñtérñál ·lo]</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>[Çöñfídéñtíál ·lore]</translation>
        </message>
        <message>
            <source>logo</source>
            <translation>[lögö ·l]</translation>
        </message>
        <message>
            <source>two colours</source>
            <translation>[twö çölöúrš ·lor]</translation>
        </message>
        <message>
            <source>one colour</source>
            <translation>[öñé çölöúr ·lor]</translation>
        </message>
        <message>
            <source>Own: {parts}</source>
            <translation>[Öwñ: {parts} ·lore]</translation>
        </message>
        <message>
            <source>No own logo or colours</source>
            <translation>[Ñö öwñ lögö ör çölöúrš ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>DrillPanel</name>
        <message>
            <source>Open in Inventory</source>
            <translation>[Öpéñ íñ Íñvéñtörý ·lorem·]</translation>
        </message>
        <message>
            <source>Open these activities in Inventory</source>
            <translation>[Öpéñ théšé áçtívítíéš íñ Íñvéñtörý ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Make finding</source>
            <translation>[Máké fíñdíñg ·lore]</translation>
        </message>
        <message>
            <source>Make a finding of these activities</source>
            <translation>[Máké á fíñdíñg öf théšé áçtívítíéš ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>[Çlöšé thé líšt ·lorem]</translation>
        </message>
        <message>
            <source>Close the list (Esc)</source>
            <translation>[Çlöšé thé líšt (Éšç) ·lorem·i]</translation>
        </message>
        <message>
            <source>Activities behind the number</source>
            <translation>[Áçtívítíéš béhíñd thé ñúmbér ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Enter opens an activity, Esc closes the list</source>
            <translation>[Éñtér öpéñš áñ áçtívítý, Éšç çlöšéš thé líšt ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>[Ñö. ·]</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>[Títlé ·l]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Týpé ·l]</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>[Pártñérš ·lo]</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>[Štárt ·l]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Štátúš ·l]</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>[Léád úñít ·lor]</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>[úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>1 activity</source>
            <translation>[1 áçtívítý ·lor]</translation>
        </message>
        <message>
            <source>{n} activities</source>
            <translation>[{n} áçtívítíéš ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>EditionsPart</name>
        <message>
            <source>Editions of what recurs</source>
            <translation>[Édítíöñš öf whát réçúrš ·lorem·ip]</translation>
        </message>
        <message>
            <source>A festival, a mission, a meeting that comes again is one activity with its editions.</source>
            <translation>[Á féštívál, á míššíöñ, á méétíñg thát çöméš ágáíñ íš öñé áçtívítý wíth ítš édítíöñš. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>[Édítíöñš ·lo]</translation>
        </message>
        <message>
            <source>Name of an edition, such as 2026</source>
            <translation>[Ñámé öf áñ édítíöñ, šúçh áš 2026 ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>[Édítíöñ ·lo]</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>[Štárt ·l]</translation>
        </message>
        <message>
            <source>End</source>
            <translation>[Éñd ·]</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>[Pláçé ·l]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Štátúš ·l]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
    </context>
    <context>
        <name>ErasePersonDialog</name>
        <message>
            <source>Erase for good</source>
            <translation>[Érášé för gööd ·lorem]</translation>
        </message>
        <message>
            <source>Erase {names} for good?</source>
            <translation>[Érášé {names} för gööd? ·lorem·ip]</translation>
        </message>
        <message>
            <source>The data is removed from the plan and from its history. This cannot be undone. Copies of the plan and exports made before still hold it.</source>
            <translation>[Thé dátá íš rémövéd fröm thé pláñ áñd fröm ítš híštörý. Thíš çáññöt bé úñdöñé. Çöpíéš öf thé pláñ áñd éxpörtš mádé béföré štíll höld ít. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet]</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>The record as a whole</source>
            <translation>[Thé réçörd áš á whölé ·lorem·i]</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>[Títlé ·l]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Týpé ·l]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Štátúš ·l]</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>[Pártñér ·lo]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrý ·lo]</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>[Štárt ·l]</translation>
        </message>
        <message>
            <source>End</source>
            <translation>[Éñd ·]</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>[Léád úñít ·lor]</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>[Búdgét ·l]</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>[Ágrééméñt ·lor]</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>[Púrpöšé ·lo]</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>[Áúdíéñçé ·lo]</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>[Réšöúrçé ·lo]</translation>
        </message>
    </context>
    <context>
        <name>EvidenceBadge</name>
        <message>
            <source>No source yet</source>
            <translation>[Ñö šöúrçé ýét ·lore]</translation>
        </message>
        <message>
            <source>Evidence grade {grade}, sources: {n}</source>
            <translation>[Évídéñçé grádé {grade}, šöúrçéš: {n} ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Not graded, sources: {n}</source>
            <translation>[Ñöt grádéd, šöúrçéš: {n} ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>EvidenceList</name>
        <message>
            <source>No source yet. A title or an address is enough.</source>
            <translation>[Ñö šöúrçé ýét. Á títlé ör áñ áddréšš íš éñöúgh. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>[Döçúméñt ·lo]</translation>
        </message>
        <message>
            <source>General knowledge, not a document</source>
            <translation>[Géñérál kñöwlédgé, ñöt á döçúméñt ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Supports {fields}</source>
            <translation>[Šúppörtš {fields} ·lorem·]</translation>
        </message>
        <message>
            <source>Change: {source}</source>
            <translation>[Çháñgé: {source} ·lorem]</translation>
        </message>
        <message>
            <source>Take off: {source}</source>
            <translation>[Táké öff: {source} ·lorem·]</translation>
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
        <message>
            <source>Evidence</source>
            <translation>[Évídéñçé ·lo]</translation>
        </message>
        <message>
            <source>Sources of the plan, graded A to D</source>
            <translation>[Šöúrçéš öf thé pláñ, grádéd Á tö D ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>[Šöúrçé ·l]</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>[Grádé ·l]</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>[Dáté ·l]</translation>
        </message>
        <message>
            <source>Cited by</source>
            <translation>[Çítéd bý ·lo]</translation>
        </message>
        <message>
            <source>No sources yet. Add them at an activity, a code or a link.</source>
            <translation>[Ñö šöúrçéš ýét. Ádd thém át áñ áçtívítý, á çödé ör á líñk. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>[Áddréšš ·lo]</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>[Qúöté ·l]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>Not cited by anything yet</source>
            <translation>[Ñöt çítéd bý áñýthíñg ýét ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>EvidenceTab</name>
        <message>
            <source>Add a source</source>
            <translation>[Ádd á šöúrçé ·lore]</translation>
        </message>
        <message>
            <source>Source: author, title, year</source>
            <translation>[Šöúrçé: áúthör, títlé, ýéár ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>[Áddréšš ·lo]</translation>
        </message>
        <message>
            <source>The words that show it</source>
            <translation>[Thé wördš thát šhöw ít ·lorem·ip]</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>[Grádé ·l]</translation>
        </message>
        <message>
            <source>Date of the source</source>
            <translation>[Dáté öf thé šöúrçé ·lorem·]</translation>
        </message>
        <message>
            <source>What it supports</source>
            <translation>[Whát ít šúppörtš ·lorem]</translation>
        </message>
        <message>
            <source>A document, not general knowledge</source>
            <translation>[Á döçúméñt, ñöt géñérál kñöwlédgé ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>A document</source>
            <translation>[Á döçúméñt ·lor]</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>[Léávé ít ·lo]</translation>
        </message>
        <message>
            <source>Leave the source as it is</source>
            <translation>[Léávé thé šöúrçé áš ít íš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Change the source</source>
            <translation>[Çháñgé thé šöúrçé ·lorem·]</translation>
        </message>
        <message>
            <source>Add source</source>
            <translation>[Ádd šöúrçé ·lor]</translation>
        </message>
        <message>
            <source>Save source</source>
            <translation>[Šávé šöúrçé ·lor]</translation>
        </message>
        <message>
            <source>Not graded</source>
            <translation>[Ñöt grádéd ·lor]</translation>
        </message>
        <message>
            <source>Cited {n} times in this plan; the change shows everywhere.</source>
            <translation>[Çítéd {n} tíméš íñ thíš pláñ; thé çháñgé šhöwš évérýwhéré. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>This source is in the plan. It will be cited, not added again.</source>
            <translation>[Thíš šöúrçé íš íñ thé pláñ. Ít wíll bé çítéd, ñöt áddéd ágáíñ. ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>A source needs a title or an address.</source>
            <translation>[Á šöúrçé ñéédš á títlé ör áñ áddréšš. ·lorem·ip um·do]</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Cancel</source>
            <translation>[Çáñçél ·l]</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>[Šhöw íñ földér ·lorem]</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>[Öpéñ ·l]</translation>
        </message>
        <message>
            <source>Save elsewhere</source>
            <translation>[Šávé élšéwhéré ·lorem]</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>[Çáñçél thé éxpört ·lorem·]</translation>
        </message>
        <message>
            <source>Open the brief</source>
            <translation>[Öpéñ thé bríéf ·lorem]</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>[Çlöšé thé méššágé ·lorem·]</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>[Prögréšš öf thé éxpört ·lorem·ip]</translation>
        </message>
        <message>
            <source>Export the brief as PDF</source>
            <translation>[Éxpört thé bríéf áš PDF ·lorem·ip]</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>[PDF döçúméñtš (*.pdf) ·lorem·i]</translation>
        </message>
        <message>
            <source>Writing “{name}”…</source>
            <translation>[Wrítíñg “{name}”… ·lorem·]</translation>
        </message>
        <message>
            <source>Brief saved as “{name}”, {n} pages</source>
            <translation>[Bríéf šávéd áš “{name}”, {n} págéš ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>The folder could not be opened from here. The brief is saved as “{name}”.</source>
            <translation>[Thé földér çöúld ñöt bé öpéñéd fröm héré. Thé bríéf íš šávéd áš “{name}”. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>No program to show PDF files was found. The brief is saved as “{name}”.</source>
            <translation>[Ñö prögrám tö šhöw PDF fíléš wáš föúñd. Thé bríéf íš šávéd áš “{name}”. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>those shown in the inventory</source>
            <translation>[thöšé šhöwñ íñ thé íñvéñtörý ·lorem·ip u]</translation>
        </message>
        <message>
            <source>those selected in the inventory</source>
            <translation>[thöšé šéléçtéd íñ thé íñvéñtörý ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Only those selected ({n})</source>
            <translation>[Öñlý thöšé šéléçtéd ({n}) ·lorem·ip]</translation>
        </message>
        <message>
            <source>All activities ({n})</source>
            <translation>[Áll áçtívítíéš ({n}) ·lorem·i]</translation>
        </message>
        <message>
            <source>Only those shown in the inventory ({n})</source>
            <translation>[Öñlý thöšé šhöwñ íñ thé íñvéñtörý ({n}) ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>The whole plan: {n} records.</source>
            <translation>[Thé whölé pláñ: {n} réçördš. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Confidential records in it: {n}. Tick the box to write them.</source>
            <translation>[Çöñfídéñtíál réçördš íñ ít: {n}. Tíçk thé böx tö wríté thém. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>The history and the contacts of persons are left out.</source>
            <translation>[Thé híštörý áñd thé çöñtáçtš öf péršöñš áré léft öút. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>The history is left out.</source>
            <translation>[Thé híštörý íš léft öút. ·lorem·ip]</translation>
        </message>
        <message>
            <source>Rows to write: {n}.</source>
            <translation>[Röwš tö wríté: {n}. ·lorem·i]</translation>
        </message>
        <message>
            <source>Confidential activities left out: {n}.</source>
            <translation>[Çöñfídéñtíál áçtívítíéš léft öút: {n}. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Activities, codes, links with the state and participations, with a codebook that explains every variable. The history and the contacts of persons are left out.</source>
            <translation>[Áçtívítíéš, çödéš, líñkš wíth thé štáté áñd pártíçípátíöñš, wíth á çödéböök thát éxpláíñš évérý váríáblé. Thé híštörý áñd thé çöñtáçtš öf péršöñš áré léft öút. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ips]</translation>
        </message>
        <message>
            <source>Codes, the history and the contacts of persons are left out.</source>
            <translation>[Çödéš, thé híštörý áñd thé çöñtáçtš öf péršöñš áré léft öút. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>Proposed file: {name} in {folder}</source>
            <translation>[Pröpöšéd fílé: {name} íñ {folder} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>No record of this plan is confidential</source>
            <translation>[Ñö réçörd öf thíš pláñ íš çöñfídéñtíál ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>{city} plan</source>
            <translation>[{city} pláñ ·lor]</translation>
        </message>
        <message>
            <source>{city} data set</source>
            <translation>[{city} dátá šét ·lorem]</translation>
        </message>
        <message>
            <source>{city} activities</source>
            <translation>[{city} áçtívítíéš ·lorem·]</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>[Éxpört thé líšt ·lorem]</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>[Éxçél (*.xlsx) ·lorem]</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>[ÇŠV (*.csv) ·lor]</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>[JŠÖÑ (*.json) ·lore]</translation>
        </message>
        <message>
            <source>Zip (*.zip)</source>
            <translation>[Žíp (*.zip) ·lor]</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>[Štöppéd. Ñö fílé wáš wríttéñ. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>[Wrítíñg {name} ·lorem]</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>[Štöp ·l]</translation>
        </message>
        <message>
            <source>Saved “{name}”: {n} rows.</source>
            <translation>[Šávéd “{name}”: {n} röwš. ·lorem·ip]</translation>
        </message>
        <message>
            <source>Cells longer than a spreadsheet allows were cut: {n}.</source>
            <translation>[Çéllš löñgér tháñ á špréádšhéét állöwš wéré çút: {n}. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>[Šhöw íñ földér ·lorem]</translation>
        </message>
        <message>
            <source>label</source>
            <translation>[lábél ·l]</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>[Förmát ·l]</translation>
        </message>
        <message>
            <source>Excel (.xlsx): the list, one row per activity</source>
            <translation>[Éxçél (.xlšx): thé líšt, öñé röw pér áçtívítý ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>CSV (.csv): the same as text, for any program</source>
            <translation>[ÇŠV (.çšv): thé šámé áš téxt, för áñý prögrám ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Data set for statistics (.zip): tidy tables with a codebook</source>
            <translation>[Dátá šét för štátíštíçš (.žíp): tídý tábléš wíth á çödéböök ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>All tables in Excel (.xlsx): the whole plan, one sheet each</source>
            <translation>[Áll tábléš íñ Éxçél (.xlšx): thé whölé pláñ, öñé šhéét éáçh ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>JSON (.json): the whole plan, to move or to analyse it</source>
            <translation>[JŠÖÑ (.jšöñ): thé whölé pláñ, tö mövé ör tö áñálýšé ít ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>[Röwš ·l]</translation>
        </message>
        <message>
            <source>All activities</source>
            <translation>[Áll áçtívítíéš ·lorem]</translation>
        </message>
        <message>
            <source>Only those shown</source>
            <translation>[Öñlý thöšé šhöwñ ·lorem]</translation>
        </message>
        <message>
            <source>Only those selected</source>
            <translation>[Öñlý thöšé šéléçtéd ·lorem·i]</translation>
        </message>
        <message>
            <source>With confidential records</source>
            <translation>[Wíth çöñfídéñtíál réçördš ·lorem·ip]</translation>
        </message>
        <message>
            <source>With the contacts of persons (personal data)</source>
            <translation>[Wíth thé çöñtáçtš öf péršöñš (péršöñál dátá) ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>For Excel on Windows (byte order mark)</source>
            <translation>[För Éxçél öñ Wíñdöwš (býté ördér márk) ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>error</source>
            <translation>[érrör ·l]</translation>
        </message>
        <message>
            <source>secondary</source>
            <translation>[šéçöñdárý ·lor]</translation>
        </message>
        <message>
            <source>How much is written</source>
            <translation>[Höw múçh íš wríttéñ ·lorem·i]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çáñçél ·l]</translation>
        </message>
        <message>
            <source>Choose where and save</source>
            <translation>[Çhööšé whéré áñd šávé ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Unknown</source>
            <translation>[Úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>{field} unknown</source>
            <translation>[{field} úñkñöwñ ·lorem]</translation>
        </message>
        <message>
            <source>Looked for and not found out</source>
            <translation>[Löökéd för áñd ñöt föúñd öút ·lorem·ip u]</translation>
        </message>
    </context>
    <context>
        <name>FieldTable</name>
        <message>
            <source>What this group becomes, field by field</source>
            <translation>[Whát thíš gröúp béçöméš, fíéld bý fíéld ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>[Fíéld ·l]</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>[Rúlé ·l]</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>[Béçöméš ·lo]</translation>
        </message>
        <message>
            <source>Rule for {field}</source>
            <translation>[Rúlé för {field} ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>FigureCard</name>
        <message>
            <source>Nothing coded yet: {k} of {n} uncoded</source>
            <translation>[Ñöthíñg çödéd ýét: {k} öf {n} úñçödéd ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>{share} of {n} coded</source>
            <translation>[{share} öf {n} çödéd ·lorem·i]</translation>
        </message>
        <message>
            <source>of {n} coded</source>
            <translation>[öf {n} çödéd ·lore]</translation>
        </message>
        <message>
            <source>{base}; {a} if {i} counts, {b} if {j} counts</source>
            <translation>[{base}; {a} íf {i} çöúñtš, {b} íf {j} çöúñtš ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>in both lenses</source>
            <translation>[íñ böth léñšéš ·lorem]</translation>
        </message>
        <message>
            <source>Jaccard: both / any lens; {a} if {i} counts, {b} if {j} counts</source>
            <translation>[Jáççárd: böth / áñý léñš; {a} íf {i} çöúñtš, {b} íf {j} çöúñtš ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>lens overlap</source>
            <translation>[léñš övérláp ·lore]</translation>
        </message>
        <message>
            <source>No coded activity has a lens: both / any lens is not defined</source>
            <translation>[Ñö çödéd áçtívítý háš á léñš: böth / áñý léñš íš ñöt défíñéd ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>{k} of {n}</source>
            <translation>[{k} öf {n} ·lor]</translation>
        </message>
        <message>
            <source>{tier}: {k} of {n}; {u} unknown, {z} none found</source>
            <translation>[{tier}: {k} öf {n}; {u} úñkñöwñ, {z} ñöñé föúñd ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>with a known link</source>
            <translation>[wíth á kñöwñ líñk ·lorem·]</translation>
        </message>
        <message>
            <source>No activities in this view</source>
            <translation>[Ñö áçtívítíéš íñ thíš víéw ·lorem·ip]</translation>
        </message>
        <message>
            <source>1 / HHI {hhi} over {m} types, {n} of {all} typed</source>
            <translation>[1 / HHÍ {hhi} övér {m} týpéš, {n} öf {all} týpéd ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>effective types</source>
            <translation>[éfféçtívé týpéš ·lorem]</translation>
        </message>
        <message>
            <source>No activity has a type yet</source>
            <translation>[Ñö áçtívítý háš á týpé ýét ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filter by title, partner, unit</source>
            <translation>[Fíltér bý títlé, pártñér, úñít ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Filter the activities of every chart</source>
            <translation>[Fíltér thé áçtívítíéš öf évérý çhárt ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Štátúš ·l]</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>[Fámílý ·l]</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>[Léád úñít ·lor]</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>[Šhöw áll ·lo]</translation>
        </message>
        <message>
            <source>Show all activities</source>
            <translation>[Šhöw áll áçtívítíéš ·lorem·i]</translation>
        </message>
        <message>
            <source>not entered</source>
            <translation>[ñöt éñtéréd ·lor]</translation>
        </message>
        <message>
            <source>{n} chosen activities</source>
            <translation>[{n} çhöšéñ áçtívítíéš ·lorem·i]</translation>
        </message>
        <message>
            <source>status</source>
            <translation>[štátúš ·l]</translation>
        </message>
        <message>
            <source>family</source>
            <translation>[fámílý ·l]</translation>
        </message>
        <message>
            <source>lead unit</source>
            <translation>[léád úñít ·lor]</translation>
        </message>
        <message>
            <source>text “{text}”</source>
            <translation>[téxt “{text}” ·lore]</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>{n} chosen</source>
            <translation>[{n} çhöšéñ ·lor]</translation>
        </message>
        <message>
            <source>{filter}: {value}</source>
            <translation>[{filter}: {value} ·lorem·]</translation>
        </message>
        <message>
            <source>Show only some</source>
            <translation>[Šhöw öñlý šömé ·lorem]</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>[Šhöw áll ·lo]</translation>
        </message>
    </context>
    <context>
        <name>FindPlacesDialog</name>
        <message>
            <source>Find places</source>
            <translation>[Fíñd pláçéš ·lor]</translation>
        </message>
        <message>
            <source>Cities and regions without a position</source>
            <translation>[Çítíéš áñd régíöñš wíthöút á pöšítíöñ ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>[Bödý ·l]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrý ·lo]</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>[Pláçé ·l]</translation>
        </message>
        <message>
            <source>Place of {name}</source>
            <translation>[Pláçé öf {name} ·lorem]</translation>
        </message>
        <message>
            <source>Not in the list: leave it without a position</source>
            <translation>[Ñöt íñ thé líšt: léávé ít wíthöút á pöšítíöñ ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Is it one of these? Leave it without a position</source>
            <translation>[Íš ít öñé öf théšé? Léávé ít wíthöút á pöšítíöñ ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Only in other countries: leave it without a position</source>
            <translation>[Öñlý íñ öthér çöúñtríéš: léávé ít wíthöút á pöšítíöñ ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>Which one? Leave it without a position</source>
            <translation>[Whíçh öñé? Léávé ít wíthöút á pöšítíöñ ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Every city and region of the register has a position.</source>
            <translation>[Évérý çítý áñd régíöñ öf thé régíštér háš á pöšítíöñ. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>Looking up the names…</source>
            <translation>[Löökíñg úp thé ñáméš… ·lorem·i]</translation>
        </message>
        <message>
            <source>Looked up offline in the list of places. A name only one place has is filled in; where several are possible, choose. F8 goes to the next open question.</source>
            <translation>[Löökéd úp öfflíñé íñ thé líšt öf pláçéš. Á ñámé öñlý öñé pláçé háš íš fílléd íñ; whéré šévérál áré pöššíblé, çhööšé. F8 göéš tö thé ñéxt öpéñ qúéštíöñ. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore]</translation>
        </message>
        <message>
            <source>Decided: {chosen}. To be chosen: {asked}. Not in the list: {missing}.</source>
            <translation>[Déçídéd: {chosen}. Tö bé çhöšéñ: {asked}. Ñöt íñ thé líšt: {missing}. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>Set {n} positions</source>
            <translation>[Šét {n} pöšítíöñš ·lorem·]</translation>
        </message>
        <message>
            <source>Set positions</source>
            <translation>[Šét pöšítíöñš ·lore]</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Confirmed</source>
            <translation>[Çöñfírméd ·lor]</translation>
        </message>
        <message>
            <source>Dismissed: {reason}</source>
            <translation>[Díšmíššéd: {reason} ·lorem·i]</translation>
        </message>
        <message>
            <source>Proposed, waits for your decision</source>
            <translation>[Pröpöšéd, wáítš för ýöúr déçíšíöñ ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>open</source>
            <translation>[öpéñ ·l]</translation>
        </message>
        <message>
            <source>closed, Enter opens it</source>
            <translation>[çlöšéd, Éñtér öpéñš ít ·lorem·ip]</translation>
        </message>
        <message>
            <source>Mind: {text}</source>
            <translation>[Míñd: {text} ·lore]</translation>
        </message>
        <message>
            <source>Today's data no longer lead to this.</source>
            <translation>[Tödáý'š dátá ñö löñgér léád tö thíš. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>You decided on: “{sentence}”</source>
            <translation>[Ýöú déçídéd öñ: “{sentence}” ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>[Çöñfírm ·lo]</translation>
        </message>
        <message>
            <source>Confirm the new figures</source>
            <translation>[Çöñfírm thé ñéw fígúréš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Make objective</source>
            <translation>[Máké öbjéçtívé ·lorem]</translation>
        </message>
        <message>
            <source>1 activity</source>
            <translation>[1 áçtívítý ·lor]</translation>
        </message>
        <message>
            <source>{n} activities</source>
            <translation>[{n} áçtívítíéš ·lorem]</translation>
        </message>
        <message>
            <source>Show the activities behind the finding: {n}</source>
            <translation>[Šhöw thé áçtívítíéš béhíñd thé fíñdíñg: {n} ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>1 objective</source>
            <translation>[1 öbjéçtívé ·lor]</translation>
        </message>
        <message>
            <source>{n} objectives</source>
            <translation>[{n} öbjéçtívéš ·lorem]</translation>
        </message>
        <message>
            <source>Dismiss…</source>
            <translation>[Díšmíšš… ·lo]</translation>
        </message>
        <message>
            <source>Dismiss with a reason</source>
            <translation>[Díšmíšš wíth á réášöñ ·lorem·i]</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>[Pút báçk ·lo]</translation>
        </message>
        <message>
            <source>sureness high</source>
            <translation>[šúréñéšš hígh ·lore]</translation>
        </message>
        <message>
            <source>sureness medium</source>
            <translation>[šúréñéšš médíúm ·lorem]</translation>
        </message>
        <message>
            <source>sureness low</source>
            <translation>[šúréñéšš löw ·lore]</translation>
        </message>
        <message>
            <source>no source behind it</source>
            <translation>[ñö šöúrçé béhíñd ít ·lorem·i]</translation>
        </message>
        <message>
            <source>sources: {n}, none graded</source>
            <translation>[šöúrçéš: {n}, ñöñé grádéd ·lorem·ip]</translation>
        </message>
        <message>
            <source>sources: {n}, best grade D, which never counts</source>
            <translation>[šöúrçéš: {n}, béšt grádé D, whíçh ñévér çöúñtš ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>sources: {n}, best grade {grade}</source>
            <translation>[šöúrçéš: {n}, béšt grádé {grade} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>rule {rule}</source>
            <translation>[rúlé {rule} ·lor]</translation>
        </message>
        <message>
            <source>own finding</source>
            <translation>[öwñ fíñdíñg ·lor]</translation>
        </message>
        <message>
            <source>Why does it not hold here?</source>
            <translation>[Whý döéš ít ñöt höld héré? ·lorem·ip]</translation>
        </message>
        <message>
            <source>Reason for dismissing</source>
            <translation>[Réášöñ för díšmíššíñg ·lorem·i]</translation>
        </message>
        <message>
            <source>A few words are enough: the reason is kept beside the finding.</source>
            <translation>[Á féw wördš áré éñöúgh: thé réášöñ íš képt béšídé thé fíñdíñg. ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çáñçél ·l]</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>[Díšmíšš ·lo]</translation>
        </message>
    </context>
    <context>
        <name>FindingForm</name>
        <message>
            <source>Own finding</source>
            <translation>[Öwñ fíñdíñg ·lor]</translation>
        </message>
        <message>
            <source>1 activity and its sources stand behind it.</source>
            <translation>[1 áçtívítý áñd ítš šöúrçéš štáñd béhíñd ít. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>{n} activities and their sources stand behind it.</source>
            <translation>[{n} áçtívítíéš áñd théír šöúrçéš štáñd béhíñd ít. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>No activities behind it. Open a number first to take its activities along.</source>
            <translation>[Ñö áçtívítíéš béhíñd ít. Öpéñ á ñúmbér fíršt tö táké ítš áçtívítíéš álöñg. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>Name the finding first.</source>
            <translation>[Ñámé thé fíñdíñg fíršt. ·lorem·ip]</translation>
        </message>
        <message>
            <source>What is found, in a few words</source>
            <translation>[Whát íš föúñd, íñ á féw wördš ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Title of the finding</source>
            <translation>[Títlé öf thé fíñdíñg ·lorem·i]</translation>
        </message>
        <message>
            <source>Sentence with its number</source>
            <translation>[Šéñtéñçé wíth ítš ñúmbér ·lorem·ip]</translation>
        </message>
        <message>
            <source>Sentence of the finding</source>
            <translation>[Šéñtéñçé öf thé fíñdíñg ·lorem·ip]</translation>
        </message>
        <message>
            <source>So what</source>
            <translation>[Šö whát ·lo]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çáñçél ·l]</translation>
        </message>
        <message>
            <source>Cancel the finding</source>
            <translation>[Çáñçél thé fíñdíñg ·lorem·]</translation>
        </message>
        <message>
            <source>Keep finding</source>
            <translation>[Kéép fíñdíñg ·lore]</translation>
        </message>
        <message>
            <source>Keep the finding</source>
            <translation>[Kéép thé fíñdíñg ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>FindingsColumn</name>
        <message>
            <source>Findings</source>
            <translation>[Fíñdíñgš ·lo]</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>[Fíñdíñg ·lo]</translation>
        </message>
        <message>
            <source>Write an own finding</source>
            <translation>[Wríté áñ öwñ fíñdíñg ·lorem·i]</translation>
        </message>
        <message>
            <source>Each finding names its rows and best source. Grade D never counts.</source>
            <translation>[Éáçh fíñdíñg ñáméš ítš röwš áñd béšt šöúrçé. Grádé D ñévér çöúñtš. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>Working out the findings…</source>
            <translation>[Wörkíñg öút thé fíñdíñgš… ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} findings, {k} wait for a decision</source>
            <translation>[{n} fíñdíñgš, {k} wáít för á déçíšíöñ ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>No rule proposes a finding yet. Code activities in Map and search their links, or write your own.</source>
            <translation>[Ñö rúlé pröpöšéš á fíñdíñg ýét. Çödé áçtívítíéš íñ Máp áñd šéárçh théír líñkš, ör wríté ýöúr öwñ. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>Show two of each family</source>
            <translation>[Šhöw twö öf éáçh fámílý ·lorem·ip]</translation>
        </message>
        <message>
            <source>Show all ({n} more)</source>
            <translation>[Šhöw áll ({n} möré) ·lorem·i]</translation>
        </message>
        <message>
            <source>Not concluded ({n})</source>
            <translation>[Ñöt çöñçlúdéd ({n}) ·lorem·i]</translation>
        </message>
        <message>
            <source>Rules that need more data before they can conclude anything</source>
            <translation>[Rúléš thát ñééd möré dátá béföré théý çáñ çöñçlúdé áñýthíñg ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>{n} more</source>
            <translation>[{n} möré ·lo]</translation>
        </message>
        <message>
            <source>No source yet</source>
            <translation>[Ñö šöúrçé ýét ·lore]</translation>
        </message>
    </context>
    <context>
        <name>FuzzyDateEdit</name>
        <message>
            <source>unknown</source>
            <translation>[úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>open</source>
            <translation>[öpéñ ·l]</translation>
        </message>
        <message>
            <source>Year, month or day</source>
            <translation>[Ýéár, möñth ör dáý ·lorem·]</translation>
        </message>
        <message>
            <source>Year, or “open”</source>
            <translation>[Ýéár, ör “öpéñ” ·lorem]</translation>
        </message>
        <message>
            <source>A year, a month (Nov 2008) or a day. “?” means unknown.</source>
            <translation>[Á ýéár, á möñth (Ñöv 2008) ör á dáý. “?” méáñš úñkñöwñ. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>“open” means it has no end.</source>
            <translation>[“öpéñ” méáñš ít háš ñö éñd. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>[Ñöt réád ýét ·lore]</translation>
        </message>
        <message>
            <source>This date cannot be open</source>
            <translation>[Thíš dáté çáññöt bé öpéñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>Read as {date}</source>
            <translation>[Réád áš {date} ·lorem]</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Enter a year, or ? for unknown.</source>
            <translation>[“{text}” íš ñöt á dáté. Éñtér á ýéár, ör ? för úñkñöwñ. ·lorem·ip um·dolor· it]</translation>
        </message>
    </context>
    <context>
        <name>GoalForm</name>
        <message>
            <source>Goal: what lasts beyond this plan</source>
            <translation>[Göál: whát láštš béýöñd thíš pláñ ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
    </context>
    <context>
        <name>GridArranging</name>
        <message>
            <source>{n} groups</source>
            <translation>[{n} gröúpš ·lor]</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>[Fíltér… ·lo]</translation>
        </message>
        <message>
            <source>Clear this filter</source>
            <translation>[Çléár thíš fíltér ·lorem·]</translation>
        </message>
        <message>
            <source>Sort upwards</source>
            <translation>[Šört úpwárdš ·lore]</translation>
        </message>
        <message>
            <source>Sort downwards</source>
            <translation>[Šört döwñwárdš ·lorem]</translation>
        </message>
        <message>
            <source>Then sort upwards by it</source>
            <translation>[Théñ šört úpwárdš bý ít ·lorem·ip]</translation>
        </message>
        <message>
            <source>Then sort downwards by it</source>
            <translation>[Théñ šört döwñwárdš bý ít ·lorem·ip]</translation>
        </message>
        <message>
            <source>Order of the plan</source>
            <translation>[Ördér öf thé pláñ ·lorem·]</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>[Ñö gröúpš ·lor]</translation>
        </message>
        <message>
            <source>Group by this column</source>
            <translation>[Gröúp bý thíš çölúmñ ·lorem·i]</translation>
        </message>
        <message>
            <source>Keep the columns up to here in place</source>
            <translation>[Kéép thé çölúmñš úp tö héré íñ pláçé ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Let all columns scroll</source>
            <translation>[Lét áll çölúmñš šçröll ·lorem·ip]</translation>
        </message>
        <message>
            <source>Hide {column}</source>
            <translation>[Hídé {column} ·lore]</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>[Çölúmñš… ·lo]</translation>
        </message>
    </context>
    <context>
        <name>GridClipboard</name>
        <message>
            <source>1 row copied</source>
            <translation>[1 röw çöpíéd ·lore]</translation>
        </message>
        <message>
            <source>{n} rows copied</source>
            <translation>[{n} röwš çöpíéd ·lorem]</translation>
        </message>
        <message>
            <source>1 cell copied</source>
            <translation>[1 çéll çöpíéd ·lore]</translation>
        </message>
        <message>
            <source>{n} cells copied</source>
            <translation>[{n} çéllš çöpíéd ·lorem]</translation>
        </message>
        <message>
            <source>There is no text on the clipboard to paste.</source>
            <translation>[Théré íš ñö téxt öñ thé çlípböárd tö pášté. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Nothing was pasted: {n} rows are more than the {most} a paste can take. Use Import for a long list.</source>
            <translation>[Ñöthíñg wáš páštéd: {n} röwš áré möré tháñ thé {most} á pášté çáñ táké. Úšé Ímpört för á löñg líšt. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>Nothing was pasted: the cells say the same already, or have no title.</source>
            <translation>[Ñöthíñg wáš páštéd: thé çéllš šáý thé šámé álréádý, ör hávé ñö títlé. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>Pasting {n} rows</source>
            <translation>[Páštíñg {n} röwš ·lorem]</translation>
        </message>
        <message>
            <source>1 row pasted</source>
            <translation>[1 röw páštéd ·lore]</translation>
        </message>
        <message>
            <source>{n} rows pasted</source>
            <translation>[{n} röwš páštéd ·lorem]</translation>
        </message>
        <message>
            <source>1 cell needs a look</source>
            <translation>[1 çéll ñéédš á löök ·lorem·i]</translation>
        </message>
        <message>
            <source>{n} cells need a look</source>
            <translation>[{n} çéllš ñééd á löök ·lorem·i]</translation>
        </message>
        <message>
            <source>Next (F8)</source>
            <translation>[Ñéxt (F8) ·lor]</translation>
        </message>
    </context>
    <context>
        <name>GridDelegate</name>
        <message>
            <source>Alt+Enter begins a new line</source>
            <translation>[Ált+Éñtér bégíñš á ñéw líñé ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Year, date or ?</source>
            <translation>[Ýéár, dáté ör ? ·lorem]</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>[Ñöt réád ýét ·lore]</translation>
        </message>
        <message>
            <source>Read as {value}</source>
            <translation>[Réád áš {value} ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>GridEditing</name>
        <message>
            <source>This plan can only be read. Save it in another place to work in it.</source>
            <translation>[Thíš pláñ çáñ öñlý bé réád. Šávé ít íñ áñöthér pláçé tö wörk íñ ít. ·lorem·ip um·dolor· it·amet]</translation>
        </message>
        <message>
            <source>{column} is worked out from the record. Change it in the details, in Map or in Link.</source>
            <translation>[{column} íš wörkéd öút fröm thé réçörd. Çháñgé ít íñ thé détáílš, íñ Máp ör íñ Líñk. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>Next (F8)</source>
            <translation>[Ñéxt (F8) ·lor]</translation>
        </message>
        <message>
            <source>Changed in one of {n} selected rows.</source>
            <translation>[Çháñgéd íñ öñé öf {n} šéléçtéd röwš. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Set in all {n}</source>
            <translation>[Šét íñ áll {n} ·lorem]</translation>
        </message>
        <message>
            <source>{column} changed in 1 row</source>
            <translation>[{column} çháñgéd íñ 1 röw ·lorem·ip]</translation>
        </message>
        <message>
            <source>{column} changed in {n} rows</source>
            <translation>[{column} çháñgéd íñ {n} röwš ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Activity {n} added</source>
            <translation>[Áçtívítý {n} áddéd ·lorem·]</translation>
        </message>
        <message>
            <source>An activity needs a title. Ctrl+Delete moves the row to the recycle bin.</source>
            <translation>[Áñ áçtívítý ñéédš á títlé. Çtrl+Délété mövéš thé röw tö thé réçýçlé bíñ. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>Cells emptied in 1 row</source>
            <translation>[Çéllš émptíéd íñ 1 röw ·lorem·ip]</translation>
        </message>
        <message>
            <source>Cells emptied in {n} rows</source>
            <translation>[Çéllš émptíéd íñ {n} röwš ·lorem·ip]</translation>
        </message>
        <message>
            <source>(copy)</source>
            <translation>[(çöpý) ·l]</translation>
        </message>
        <message>
            <source>Select two or more rows first: the cell of the first one is filled down.</source>
            <translation>[Šéléçt twö ör möré röwš fíršt: thé çéll öf thé fíršt öñé íš fílléd döwñ. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>There is nothing to fill down in {column}.</source>
            <translation>[Théré íš ñöthíñg tö fíll döwñ íñ {column}. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>1 activity set to {status}</source>
            <translation>[1 áçtívítý šét tö {status} ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} activities set to {status}</source>
            <translation>[{n} áçtívítíéš šét tö {status} ·lorem·ip um]</translation>
        </message>
    </context>
    <context>
        <name>GridKeys</name>
        <message>
            <source>Edit the cell</source>
            <translation>[Édít thé çéll ·lore]</translation>
        </message>
        <message>
            <source>Done and down, or up</source>
            <translation>[Döñé áñd döwñ, ör úp ·lorem·i]</translation>
        </message>
        <message>
            <source>Done and to the next cell, or back</source>
            <translation>[Döñé áñd tö thé ñéxt çéll, ör báçk ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Give what was typed to all selected rows</source>
            <translation>[Gívé whát wáš týpéd tö áll šéléçtéd röwš ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>New line in a long text</source>
            <translation>[Ñéw líñé íñ á löñg téxt ·lorem·ip]</translation>
        </message>
        <message>
            <source>Leave the cell as it was</source>
            <translation>[Léávé thé çéll áš ít wáš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Empty the cells</source>
            <translation>[Émptý thé çéllš ·lorem]</translation>
        </message>
        <message>
            <source>Move rows to the recycle bin</source>
            <translation>[Mövé röwš tö thé réçýçlé bíñ ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>[Fíll döwñ ·lor]</translation>
        </message>
        <message>
            <source>Duplicate rows</source>
            <translation>[Dúplíçáté röwš ·lorem]</translation>
        </message>
        <message>
            <source>Copy, cut, paste</source>
            <translation>[Çöpý, çút, pášté ·lorem]</translation>
        </message>
        <message>
            <source>Copy the cell</source>
            <translation>[Çöpý thé çéll ·lore]</translation>
        </message>
        <message>
            <source>Select rows, columns, all</source>
            <translation>[Šéléçt röwš, çölúmñš, áll ·lorem·ip]</translation>
        </message>
        <message>
            <source>First and last cell</source>
            <translation>[Fíršt áñd lášt çéll ·lorem·i]</translation>
        </message>
        <message>
            <source>To the edge of the list</source>
            <translation>[Tö thé édgé öf thé líšt ·lorem·ip]</translation>
        </message>
        <message>
            <source>Menu of the column</source>
            <translation>[Méñú öf thé çölúmñ ·lorem·]</translation>
        </message>
        <message>
            <source>Fold a group, open it</source>
            <translation>[Föld á gröúp, öpéñ ít ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>GuidanceStrip</name>
        <message>
            <source>Next best step</source>
            <translation>[Ñéxt béšt štép ·lorem]</translation>
        </message>
        <message>
            <source>Why this?</source>
            <translation>[Whý thíš? ·lor]</translation>
        </message>
        <message>
            <source>Why this step?</source>
            <translation>[Whý thíš štép? ·lorem]</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>[Ñöt ñöw ·lo]</translation>
        </message>
        <message>
            <source>Not now: comes back when the number changes</source>
            <translation>[Ñöt ñöw: çöméš báçk whéñ thé ñúmbér çháñgéš ·lorem·ip um·dolo]</translation>
        </message>
    </context>
    <context>
        <name>GuideCard</name>
        <message>
            <source>What to do</source>
            <translation>[Whát tö dö ·lor]</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>[Gööd ·l]</translation>
        </message>
        <message>
            <source>Not so good</source>
            <translation>[Ñöt šö gööd ·lor]</translation>
        </message>
        <message>
            <source>fact</source>
            <translation>[fáçt ·l]</translation>
        </message>
        <message>
            <source>our reading</source>
            <translation>[öúr réádíñg ·lor]</translation>
        </message>
        <message>
            <source>made up</source>
            <translation>[mádé úp ·lo]</translation>
        </message>
        <message>
            <source>general knowledge</source>
            <translation>[géñérál kñöwlédgé ·lorem·]</translation>
        </message>
        <message>
            <source>Example ({kind})</source>
            <translation>[Éxámplé ({kind}) ·lorem]</translation>
        </message>
        <message>
            <source>Why it matters</source>
            <translation>[Whý ít máttérš ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Menus</source>
            <translation>[Méñúš ·l]</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>[Méñú ·l]</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Good: {text}</source>
            <translation>[Gööd: {text} ·lore]</translation>
        </message>
        <message>
            <source>Poor: {text}</source>
            <translation>[Pöör: {text} ·lore]</translation>
        </message>
        <message>
            <source>Why: {text}</source>
            <translation>[Whý: {text} ·lor]</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>[Híštörý ·lo]</translation>
        </message>
        <message>
            <source>Who changed what, and when</source>
            <translation>[Whö çháñgéd whát, áñd whéñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>Put the earlier state back</source>
            <translation>[Pút thé éárlíér štáté báçk ·lorem·ip]</translation>
        </message>
        <message>
            <source>Show older steps</source>
            <translation>[Šhöw öldér štépš ·lorem]</translation>
        </message>
        <message>
            <source>Show the whole plan</source>
            <translation>[Šhöw thé whölé pláñ ·lorem·i]</translation>
        </message>
        <message>
            <source>Every step since the plan was made, newest first. The details say what each field was before and after. “Put the earlier state back” makes the records of one step what they were before it, as a new step that Undo takes back; later steps on other records stay.</source>
            <translation>[Évérý štép šíñçé thé pláñ wáš mádé, ñéwéšt fíršt. Thé détáílš šáý whát éáçh fíéld wáš béföré áñd áftér. “Pút thé éárlíér štáté báçk” mákéš thé réçördš öf öñé štép whát théý wéré béföré ít, áš á ñéw štép thát Úñdö tákéš báçk; látér štépš öñ öthér réçördš štáý. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum·do or·sit·am t·lorem·i sum·dolor sit·]</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>[Štép ·l]</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>[Réçörd ·l]</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>[Whö ·]</translation>
        </message>
        <message>
            <source>When</source>
            <translation>[Whéñ ·l]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Štáté ·l]</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>[úñdöñé ·l]</translation>
        </message>
        <message>
            <source>undone, then replaced</source>
            <translation>[úñdöñé, théñ répláçéd ·lorem·i]</translation>
        </message>
        <message>
            <source>Nothing was changed yet.</source>
            <translation>[Ñöthíñg wáš çháñgéd ýét. ·lorem·ip]</translation>
        </message>
        <message>
            <source>{who}, {time}</source>
            <translation>[{who}, {time} ·lore]</translation>
        </message>
        <message>
            <source>Added: {name}</source>
            <translation>[Áddéd: {name} ·lore]</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>[Rémövéd: {name} ·lorem]</translation>
        </message>
        <message>
            <source>Changed: {name}</source>
            <translation>[Çháñgéd: {name} ·lorem]</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>[{before} → {after} ·lorem·]</translation>
        </message>
        <message>
            <source>and {n} more records</source>
            <translation>[áñd {n} möré réçördš ·lorem·i]</translation>
        </message>
        <message>
            <source>The earlier state of {name} is back</source>
            <translation>[Thé éárlíér štáté öf {name} íš báçk ·lorem·ip um·d]</translation>
        </message>
    </context>
    <context>
        <name>HistoryTab</name>
        <message>
            <source>Nothing recorded for this activity yet.</source>
            <translation>[Ñöthíñg réçördéd för thíš áçtívítý ýét. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>{who}, {when}</source>
            <translation>[{who}, {when} ·lore]</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>[tákéñ báçk ·lor]</translation>
        </message>
    </context>
    <context>
        <name>HousekeepingButton</name>
        <message>
            <source>{view}: nothing</source>
            <translation>[{view}: ñöthíñg ·lorem]</translation>
        </message>
        <message>
            <source>Housekeeping</source>
            <translation>[Höúšékéépíñg ·lore]</translation>
        </message>
        <message>
            <source>Due, expiring, dormant, without a lead, without a document, possible duplicates</source>
            <translation>[Dúé, éxpíríñg, dörmáñt, wíthöút á léád, wíthöút á döçúméñt, pöššíblé dúplíçátéš ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
    </context>
    <context>
        <name>HousekeepingCard</name>
        <message>
            <source>Housekeeping</source>
            <translation>[Höúšékéépíñg ·lore]</translation>
        </message>
        <message>
            <source>{view}: {count}</source>
            <translation>[{view}: {count} ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>IdentityCard</name>
        <message>
            <source>Previous activity (PgUp)</source>
            <translation>[Prévíöúš áçtívítý (PgÚp) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Next activity (PgDown)</source>
            <translation>[Ñéxt áçtívítý (PgDöwñ) ·lorem·ip]</translation>
        </message>
        <message>
            <source>No title yet</source>
            <translation>[Ñö títlé ýét ·lore]</translation>
        </message>
        <message>
            <source>With {names}</source>
            <translation>[Wíth {names} ·lore]</translation>
        </message>
        <message>
            <source>Type unknown</source>
            <translation>[Týpé úñkñöwñ ·lore]</translation>
        </message>
        <message>
            <source>No type yet</source>
            <translation>[Ñö týpé ýét ·lor]</translation>
        </message>
        <message>
            <source>No dates yet</source>
            <translation>[Ñö dátéš ýét ·lore]</translation>
        </message>
        <message>
            <source>Link with the state: {mode}</source>
            <translation>[Líñk wíth thé štáté: {mode} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Link with the state at national level. Opens step Link</source>
            <translation>[Líñk wíth thé štáté át ñátíöñál lévél. Öpéñš štép Líñk ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>1 source</source>
            <translation>[1 šöúrçé ·lo]</translation>
        </message>
        <message>
            <source>{n} sources</source>
            <translation>[{n} šöúrçéš ·lor]</translation>
        </message>
        <message>
            <source>No source yet</source>
            <translation>[Ñö šöúrçé ýét ·lore]</translation>
        </message>
        <message>
            <source>best grade {grade}</source>
            <translation>[béšt grádé {grade} ·lorem·]</translation>
        </message>
        <message>
            <source>Sources of the activity as a whole</source>
            <translation>[Šöúrçéš öf thé áçtívítý áš á whölé ·lorem·ip um·d]</translation>
        </message>
    </context>
    <context>
        <name>ImportChoose</name>
        <message>
            <source>Choose a table</source>
            <translation>[Çhööšé á táblé ·lorem]</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>[héádíñg ·lo]</translation>
        </message>
        <message>
            <source>Excel, OpenDocument, CSV or TSV as your office keeps it, or a JSON export of a plan. The file is only read.</source>
            <translation>[Éxçél, ÖpéñDöçúméñt, ÇŠV ör TŠV áš ýöúr öffíçé kéépš ít, ör á JŠÖÑ éxpört öf á pláñ. Thé fílé íš öñlý réád. ·lorem·ip um·dolor· it·amet·l rem·ipsum dol]</translation>
        </message>
        <message>
            <source>secondary</source>
            <translation>[šéçöñdárý ·lor]</translation>
        </message>
        <message>
            <source>sunken</source>
            <translation>[šúñkéñ ·l]</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>[Çhööšé á fílé ·lore]</translation>
        </message>
        <message>
            <source>Paste a table</source>
            <translation>[Pášté á táblé ·lore]</translation>
        </message>
        <message>
            <source>Tables found: tick those to read</source>
            <translation>[Tábléš föúñd: tíçk thöšé tö réád ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>label</source>
            <translation>[lábél ·l]</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>[çáptíöñ ·lo]</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import activities</source>
            <translation>[Ímpört áçtívítíéš ·lorem·]</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>[Çhööšé ·l]</translation>
        </message>
        <message>
            <source>Map columns</source>
            <translation>[Máp çölúmñš ·lor]</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>[Prévíéw ·lo]</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>[Réšúlt ·l]</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>[Réádíñg {name} ·lorem]</translation>
        </message>
        <message>
            <source>The clipboard holds no table. Copy the cells in the spreadsheet first.</source>
            <translation>[Thé çlípböárd höldš ñö táblé. Çöpý thé çéllš íñ thé špréádšhéét fíršt. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>Pasted table.tsv</source>
            <translation>[Páštéd táblé.tšv ·lorem]</translation>
        </message>
        <message>
            <source>Reading the headings</source>
            <translation>[Réádíñg thé héádíñgš ·lorem·i]</translation>
        </message>
        <message>
            <source>Comparing with the plan</source>
            <translation>[Çömpáríñg wíth thé pláñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>{name}, sheet “{sheet}”</source>
            <translation>[{name}, šhéét “{sheet}” ·lorem·ip]</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>[Ímpörtíñg ·lor]</translation>
        </message>
        <message>
            <source>Writing into the plan</source>
            <translation>[Wrítíñg íñtö thé pláñ ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>ImportFooter</name>
        <message>
            <source>Back</source>
            <translation>[Báçk ·l]</translation>
        </message>
        <message>
            <source>Back (Alt+Left)</source>
            <translation>[Báçk (Ált+Léft) ·lorem]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çáñçél ·l]</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>[Ñéxt ·l]</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>[Prévíéw ·lo]</translation>
        </message>
        <message>
            <source>Import {n} rows</source>
            <translation>[Ímpört {n} röwš ·lorem]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çlöšé ·l]</translation>
        </message>
        <message>
            <source>Import 1 row</source>
            <translation>[Ímpört 1 röw ·lore]</translation>
        </message>
        <message>
            <source>Import {n} records</source>
            <translation>[Ímpört {n} réçördš ·lorem·]</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>[Çhööšé á fílé fíršt. ·lorem·i]</translation>
        </message>
        <message>
            <source>There is nothing to import: no row is new or different.</source>
            <translation>[Théré íš ñöthíñg tö ímpört: ñö röw íš ñéw ör dífféréñt. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>Tick a table to read, or say in which row the headings stand.</source>
            <translation>[Tíçk á táblé tö réád, ör šáý íñ whíçh röw thé héádíñgš štáñd. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>Choose which column is the title or the partner.</source>
            <translation>[Çhööšé whíçh çölúmñ íš thé títlé ör thé pártñér. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>One Undo takes the whole import back.</source>
            <translation>[Öñé Úñdö tákéš thé whölé ímpört báçk. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Nothing changes before the preview.</source>
            <translation>[Ñöthíñg çháñgéš béföré thé prévíéw. ·lorem·ip um·d]</translation>
        </message>
    </context>
    <context>
        <name>ImportResult</name>
        <message>
            <source>heading</source>
            <translation>[héádíñg ·lo]</translation>
        </message>
        <message>
            <source>secondary</source>
            <translation>[šéçöñdárý ·lor]</translation>
        </message>
        <message>
            <source>label</source>
            <translation>[lábél ·l]</translation>
        </message>
    </context>
    <context>
        <name>ImportSteps</name>
        <message>
            <source>Step {n} of {total}, {name}</source>
            <translation>[Štép {n} öf {total}, {name} ·lorem·ip u]</translation>
        </message>
    </context>
    <context>
        <name>IndicatorForm</name>
        <message>
            <source>Indicator: what is counted or seen</source>
            <translation>[Íñdíçátör: whát íš çöúñtéd ör šééñ ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Of objective</source>
            <translation>[Öf öbjéçtívé ·lore]</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>[Ñöñé ýét ·lo]</translation>
        </message>
        <message>
            <source>Link of the chain</source>
            <translation>[Líñk öf thé çháíñ ·lorem·]</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>[Ñöt çhöšéñ ·lor]</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>[Úñít ·l]</translation>
        </message>
        <message>
            <source>Of what, counted how</source>
            <translation>[Öf whát, çöúñtéd höw ·lorem·i]</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>[Bášélíñé ·lo]</translation>
        </message>
        <message>
            <source>As measured; “?” when nobody looked</source>
            <translation>[Áš méášúréd; “?” whéñ ñöbödý löökéd ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>[Tárgét ·l]</translation>
        </message>
        <message>
            <source>Target date</source>
            <translation>[Tárgét dáté ·lor]</translation>
        </message>
        <message>
            <source>Source, and who reads it</source>
            <translation>[Šöúrçé, áñd whö réádš ít ·lorem·ip]</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>[Méášúréméñtš ·lore]</translation>
        </message>
        <message>
            <source>Date of the measurement</source>
            <translation>[Dáté öf thé méášúréméñt ·lorem·ip]</translation>
        </message>
        <message>
            <source>Measured value</source>
            <translation>[Méášúréd válúé ·lorem]</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>[Válúé ·l]</translation>
        </message>
        <message>
            <source>Source of the measurement</source>
            <translation>[Šöúrçé öf thé méášúréméñt ·lorem·ip]</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>[Šöúrçé ·l]</translation>
        </message>
        <message>
            <source>Add measurement</source>
            <translation>[Ádd méášúréméñt ·lorem]</translation>
        </message>
        <message>
            <source>Remove the measurement {what}</source>
            <translation>[Rémövé thé méášúréméñt {what} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>No measurement yet.</source>
            <translation>[Ñö méášúréméñt ýét. ·lorem·i]</translation>
        </message>
        <message>
            <source>Enter the value, and its date as far as known.</source>
            <translation>[Éñtér thé válúé, áñd ítš dáté áš fár áš kñöwñ. ·lorem·ip um·dolor]</translation>
        </message>
    </context>
    <context>
        <name>Inventory</name>
        <message>
            <source>Title</source>
            <translation>[Títlé ·l]</translation>
        </message>
        <message>
            <source>Found in</source>
            <translation>[Föúñd íñ ·lo]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Týpé ·l]</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>[Pártñér ·lo]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrý ·lo]</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>[Štárt ·l]</translation>
        </message>
        <message>
            <source>End</source>
            <translation>[Éñd ·]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Štátúš ·l]</translation>
        </message>
        <message>
            <source>Ev.</source>
            <translation>[Év. ·]</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>[Fílléd ·l]</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>[Léád úñít ·lor]</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>[Léñš ·l]</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>[Búdgét ·l]</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>[Tágš ·l]</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>[Šúmmárý ·lo]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>[Évídéñçé ·lo]</translation>
        </message>
        <message>
            <source>title</source>
            <translation>[títlé ·l]</translation>
        </message>
        <message>
            <source>type</source>
            <translation>[týpé ·l]</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>[pártñér ·lo]</translation>
        </message>
        <message>
            <source>country</source>
            <translation>[çöúñtrý ·lo]</translation>
        </message>
        <message>
            <source>start year</source>
            <translation>[štárt ýéár ·lor]</translation>
        </message>
        <message>
            <source>status</source>
            <translation>[štátúš ·l]</translation>
        </message>
        <message>
            <source>lead unit</source>
            <translation>[léád úñít ·lor]</translation>
        </message>
        <message>
            <source>a lens rated 2 or more</source>
            <translation>[á léñš rátéd 2 ör möré ·lorem·ip]</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>[púrpöšé ·lo]</translation>
        </message>
        <message>
            <source>link with the state</source>
            <translation>[líñk wíth thé štáté ·lorem·i]</translation>
        </message>
        <message>
            <source>a source</source>
            <translation>[á šöúrçé ·lo]</translation>
        </message>
        <message>
            <source>Diplomacy only</source>
            <translation>[Díplömáçý öñlý ·lorem]</translation>
        </message>
        <message>
            <source>Branding only</source>
            <translation>[Bráñdíñg öñlý ·lore]</translation>
        </message>
        <message>
            <source>Both lenses</source>
            <translation>[Böth léñšéš ·lor]</translation>
        </message>
        <message>
            <source>Neither lens</source>
            <translation>[Ñéíthér léñš ·lore]</translation>
        </message>
        <message>
            <source>Not coded</source>
            <translation>[Ñöt çödéd ·lor]</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>[úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>open</source>
            <translation>[öpéñ ·l]</translation>
        </message>
        <message>
            <source>Not entered</source>
            <translation>[Ñöt éñtéréd ·lor]</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>[Úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>Open-ended</source>
            <translation>[Öpéñ-éñdéd ·lor]</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>[Pártíçípáñt ·lor]</translation>
        </message>
        <message>
            <source>Note on the partner</source>
            <translation>[Ñöté öñ thé pártñér ·lorem·i]</translation>
        </message>
        <message>
            <source>Memo</source>
            <translation>[Mémö ·l]</translation>
        </message>
        <message>
            <source>Link with the state</source>
            <translation>[Líñk wíth thé štáté ·lorem·i]</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>[Öútçömé ·lo]</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>[Ágrééméñt ·lor]</translation>
        </message>
        <message>
            <source>Own field</source>
            <translation>[Öwñ fíéld ·lor]</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>[Référéñçé ·lor]</translation>
        </message>
        <message>
            <source>{place}: {text}</source>
            <translation>[{place}: {text} ·lorem]</translation>
        </message>
        <message>
            <source>Type “{text}” is unknown: pick one of {n}.</source>
            <translation>[Týpé “{text}” íš úñkñöwñ: píçk öñé öf {n}. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Status “{text}” is unknown: pick one of the list.</source>
            <translation>[Štátúš “{text}” íš úñkñöwñ: píçk öñé öf thé líšt. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>“{text}” is not a country. Enter its name or two-letter code, ZZ for multilateral.</source>
            <translation>[“{text}” íš ñöt á çöúñtrý. Éñtér ítš ñámé ör twö-léttér çödé, ŽŽ för múltílátérál. ·lorem·ip um·dolor· it·amet·l rem]</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Enter a year, or ? for unknown.</source>
            <translation>[“{text}” íš ñöt á dáté. Éñtér á ýéár, ör ? för úñkñöwñ. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>“{text}” may be day or month first. Look whether it was read rightly.</source>
            <translation>[“{text}” máý bé dáý ör möñth fíršt. Löök whéthér ít wáš réád ríghtlý. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>“{text}” is not an amount. Enter a number, with its currency if it is another.</source>
            <translation>[“{text}” íš ñöt áñ ámöúñt. Éñtér á ñúmbér, wíth ítš çúrréñçý íf ít íš áñöthér. ·lorem·ip um·dolor· it·amet·l r]</translation>
        </message>
        <message>
            <source>An activity needs a title. The old one was kept.</source>
            <translation>[Áñ áçtívítý ñéédš á títlé. Thé öld öñé wáš képt. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>“{text}” was read as the closest match. Look whether it is right.</source>
            <translation>[“{text}” wáš réád áš thé çlöšéšt mátçh. Löök whéthér ít íš ríght. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>{column}: {value}, 1 activity</source>
            <translation>[{column}: {value}, 1 áçtívítý ·lorem·ip um]</translation>
        </message>
        <message>
            <source>{column}: {value}, {n} activities</source>
            <translation>[{column}: {value}, {n} áçtívítíéš ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>{group}, folded together</source>
            <translation>[{group}, földéd tögéthér ·lorem·ip]</translation>
        </message>
        <message>
            <source>Record complete, {n} of {n}</source>
            <translation>[Réçörd çömplété, {n} öf {n} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Missing: {fields}</source>
            <translation>[Míššíñg: {fields} ·lorem·]</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>[émptý ·l]</translation>
        </message>
        <message>
            <source>{column}: click to sort, Shift+click to sort by it as well, right-click for more</source>
            <translation>[{column}: çlíçk tö šört, Šhíft+çlíçk tö šört bý ít áš wéll, ríght-çlíçk för möré ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>sorted downwards, {n}</source>
            <translation>[šörtéd döwñwárdš, {n} ·lorem·i]</translation>
        </message>
        <message>
            <source>sorted upwards, {n}</source>
            <translation>[šörtéd úpwárdš, {n} ·lorem·i]</translation>
        </message>
        <message>
            <source>rows are grouped by it</source>
            <translation>[röwš áré gröúpéd bý ít ·lorem·ip]</translation>
        </message>
        <message>
            <source>filtered</source>
            <translation>[fíltéréd ·lo]</translation>
        </message>
        <message>
            <source>No source yet</source>
            <translation>[Ñö šöúrçé ýét ·lore]</translation>
        </message>
        <message>
            <source>Sources: {n}, not graded</source>
            <translation>[Šöúrçéš: {n}, ñöt grádéd ·lorem·ip]</translation>
        </message>
        <message>
            <source>Best grade {grade}, sources: {n}</source>
            <translation>[Béšt grádé {grade}, šöúrçéš: {n} ·lorem·ip um·]</translation>
        </message>
    </context>
    <context>
        <name>InventoryActions</name>
        <message>
            <source>Open in Map</source>
            <translation>[Öpéñ íñ Máp ·lor]</translation>
        </message>
        <message>
            <source>Open in Link</source>
            <translation>[Öpéñ íñ Líñk ·lore]</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>[Édít thé çéll ·lore]</translation>
        </message>
        <message>
            <source>Empty the cells</source>
            <translation>[Émptý thé çéllš ·lorem]</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>[Dúplíçáté ·lor]</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>[Fíll döwñ ·lor]</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>[Çút ·]</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>[Çöpý ·l]</translation>
        </message>
        <message>
            <source>Copy with headings</source>
            <translation>[Çöpý wíth héádíñgš ·lorem·]</translation>
        </message>
        <message>
            <source>Copy the cell</source>
            <translation>[Çöpý thé çéll ·lore]</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>[Pášté ·l]</translation>
        </message>
        <message>
            <source>Filter by this value</source>
            <translation>[Fíltér bý thíš válúé ·lorem·i]</translation>
        </message>
        <message>
            <source>Sort, group and filter by the column…</source>
            <translation>[Šört, gröúp áñd fíltér bý thé çölúmñ… ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Move to recycle bin</source>
            <translation>[Mövé tö réçýçlé bíñ ·lorem·i]</translation>
        </message>
        <message>
            <source>Set status</source>
            <translation>[Šét štátúš ·lor]</translation>
        </message>
    </context>
    <context>
        <name>InventoryPage</name>
        <message>
            <source>Inventory</source>
            <translation>[Íñvéñtörý ·lor]</translation>
        </message>
        <message>
            <source>Everything the city does, hosts, joins, signs or says abroad</source>
            <translation>[Évérýthíñg thé çítý döéš, höštš, jöíñš, šígñš ör šáýš ábröád ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>[Ímpört ·l]</translation>
        </message>
        <message>
            <source>Bring in a table from Excel or a CSV file (Ctrl+I)</source>
            <translation>[Bríñg íñ á táblé fröm Éxçél ör á ÇŠV fílé (Çtrl+Í) ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>[Éxpört ·l]</translation>
        </message>
        <message>
            <source>Write the list as CSV, Excel or JSON</source>
            <translation>[Wríté thé líšt áš ÇŠV, Éxçél ör JŠÖÑ ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Add activity</source>
            <translation>[Ádd áçtívítý ·lore]</translation>
        </message>
        <message>
            <source>Type a title in the row at the foot of the list</source>
            <translation>[Týpé á títlé íñ thé röw át thé fööt öf thé líšt ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>List</source>
            <translation>[Líšt ·l]</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>[Détáílš ·lo]</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>[Áçtívítíéš ·lor]</translation>
        </message>
        <message>
            <source>F2 edits a cell, Delete empties it, Ctrl+Delete moves rows to the recycle bin, Alt+Down opens the menu of the column, F4 shows the details</source>
            <translation>[F2 édítš á çéll, Délété émptíéš ít, Çtrl+Délété mövéš röwš tö thé réçýçlé bíñ, Ált+Döwñ öpéñš thé méñú öf thé çölúmñ, F4 šhöwš thé détáílš ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·]</translation>
        </message>
        <message>
            <source>Select an activity to see its record.</source>
            <translation>[Šéléçt áñ áçtívítý tö šéé ítš réçörd. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Nothing in the list yet. Import from Excel, paste rows, or type the first title.</source>
            <translation>[Ñöthíñg íñ thé líšt ýét. Ímpört fröm Éxçél, pášté röwš, ör týpé thé fíršt títlé. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>[Ímpört á táblé ·lorem]</translation>
        </message>
        <message>
            <source>Type the first title</source>
            <translation>[Týpé thé fíršt títlé ·lorem·i]</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>[Çléár fíltérš ·lore]</translation>
        </message>
        <message>
            <source>No activity matches. {n} are hidden by one filter.</source>
            <translation>[Ñö áçtívítý mátçhéš. {n} áré híddéñ bý öñé fíltér. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>No activity matches. {n} are hidden by {filters} filters.</source>
            <translation>[Ñö áçtívítý mátçhéš. {n} áré híddéñ bý {filters} fíltérš. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>1 activity</source>
            <translation>[1 áçtívítý ·lor]</translation>
        </message>
        <message>
            <source>{n} activities</source>
            <translation>[{n} áçtívítíéš ·lorem]</translation>
        </message>
        <message>
            <source>{n} shown</source>
            <translation>[{n} šhöwñ ·lor]</translation>
        </message>
        <message>
            <source>{n} selected</source>
            <translation>[{n} šéléçtéd ·lore]</translation>
        </message>
        <message>
            <source>Filter: {filter}</source>
            <translation>[Fíltér: {filter} ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>InventoryPictures</name>
        <message>
            <source>Table</source>
            <translation>[Táblé ·l]</translation>
        </message>
        <message>
            <source>World map</source>
            <translation>[Wörld máp ·lor]</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>[Tímélíñé ·lo]</translation>
        </message>
    </context>
    <context>
        <name>InventoryToolbar</name>
        <message>
            <source>Filter rows</source>
            <translation>[Fíltér röwš ·lor]</translation>
        </message>
        <message>
            <source>Looks in every text of the plan: columns, notes, sources, memos, links (Ctrl+F)</source>
            <translation>[Löökš íñ évérý téxt öf thé pláñ: çölúmñš, ñötéš, šöúrçéš, mémöš, líñkš (Çtrl+F) ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>[Réád-öñlý ·lor]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Štátúš ·l]</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>[Fámílý ·l]</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>[Léád úñít ·lor]</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>[Çölúmñš ·lo]</translation>
        </message>
        <message>
            <source>Choose the columns of the grid</source>
            <translation>[Çhööšé thé çölúmñš öf thé gríd ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Incomplete {n}</source>
            <translation>[Íñçömplété {n} ·lorem]</translation>
        </message>
        <message>
            <source>Records that lack one of the eleven minimum fields</source>
            <translation>[Réçördš thát láçk öñé öf thé élévéñ míñímúm fíéldš ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Not entered</source>
            <translation>[Ñöt éñtéréd ·lor]</translation>
        </message>
        <message>
            <source>{n} chosen rows</source>
            <translation>[{n} çhöšéñ röwš ·lorem]</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>[íñçömplété ·lor]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ñöñé ·l]</translation>
        </message>
        <message>
            <source>Group: {column}</source>
            <translation>[Gröúp: {column} ·lorem]</translation>
        </message>
        <message>
            <source>Put rows of one value together, with their number</source>
            <translation>[Pút röwš öf öñé válúé tögéthér, wíth théír ñúmbér ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>View: {name}, changed</source>
            <translation>[Víéw: {name}, çháñgéd ·lorem·i]</translation>
        </message>
        <message>
            <source>View: {name}</source>
            <translation>[Víéw: {name} ·lore]</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>[Víéwš ·l]</translation>
        </message>
        <message>
            <source>Filter, order, groups and columns under a name, kept in the plan</source>
            <translation>[Fíltér, ördér, gröúpš áñd çölúmñš úñdér á ñámé, képt íñ thé pláñ ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>[Ñö gröúpš ·lor]</translation>
        </message>
        <message>
            <source>Fold all together</source>
            <translation>[Föld áll tögéthér ·lorem·]</translation>
        </message>
        <message>
            <source>Open all</source>
            <translation>[Öpéñ áll ·lo]</translation>
        </message>
        <message>
            <source>Order and columns in place…</source>
            <translation>[Ördér áñd çölúmñš íñ pláçé… ·lorem·ip u]</translation>
        </message>
        <message>
            <source>{n} values</source>
            <translation>[{n} válúéš ·lor]</translation>
        </message>
        <message>
            <source>{column}: {condition}</source>
            <translation>[{column}: {condition} ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>LeftOverDialog</name>
        <message>
            <source>What differs</source>
            <translation>[Whát dífférš ·lore]</translation>
        </message>
        <message>
            <source>Work on {name} beside its file</source>
            <translation>[Wörk öñ {name} béšídé ítš fílé ·lorem·ip um]</translation>
        </message>
        <message>
            <source>a plan</source>
            <translation>[á pláñ ·l]</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>[Çömpáríñg ·lor]</translation>
        </message>
        <message>
            <source>Nothing differs: the records are those of the file.</source>
            <translation>[Ñöthíñg dífférš: thé réçördš áré thöšé öf thé fílé. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Records that differ: {n}. From the file to the work found here:</source>
            <translation>[Réçördš thát díffér: {n}. Fröm thé fílé tö thé wörk föúñd héré: ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>Its file is not there. Records in the work found here: {n}</source>
            <translation>[Ítš fílé íš ñöt théré. Réçördš íñ thé wörk föúñd héré: {n} ·lorem·ip um·dolor· it·]</translation>
        </message>
    </context>
    <context>
        <name>LensCard</name>
        <message>
            <source>counts, highest {n}</source>
            <translation>[çöúñtš, híghéšt {n} ·lorem·i]</translation>
        </message>
        <message>
            <source>below, highest {n}</source>
            <translation>[bélöw, híghéšt {n} ·lorem·]</translation>
        </message>
        <message>
            <source>not rated yet</source>
            <translation>[ñöt rátéd ýét ·lore]</translation>
        </message>
        <message>
            <source>{n} of {total} rated</source>
            <translation>[{n} öf {total} rátéd ·lorem·i]</translation>
        </message>
        <message>
            <source>{words}, {k} unknown</source>
            <translation>[{words}, {k} úñkñöwñ ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>LinkAsk</name>
        <message>
            <source>Ask</source>
            <translation>[Ášk ·]</translation>
        </message>
        <message>
            <source>We ask</source>
            <translation>[Wé ášk ·l]</translation>
        </message>
        <message>
            <source>We offer</source>
            <translation>[Wé öffér ·lo]</translation>
        </message>
        <message>
            <source>Why now</source>
            <translation>[Whý ñöw ·lo]</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>[Dúé ·]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Štáté ·l]</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>[Áñšwér ·l]</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>[Rémövé ·l]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çáñçél ·l]</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>[Šávé ·l]</translation>
        </message>
    </context>
    <context>
        <name>LinkChange</name>
        <message>
            <source>Relation changed</source>
            <translation>[Rélátíöñ çháñgéd ·lorem]</translation>
        </message>
        <message>
            <source>The relation changed</source>
            <translation>[Thé rélátíöñ çháñgéd ·lorem·i]</translation>
        </message>
        <message>
            <source>The present record ends on that date and stays as it is. A new one begins there.</source>
            <translation>[Thé préšéñt réçörd éñdš öñ thát dáté áñd štáýš áš ít íš. Á ñéw öñé bégíñš théré. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çáñçél ·l]</translation>
        </message>
        <message>
            <source>Record the change</source>
            <translation>[Réçörd thé çháñgé ·lorem·]</translation>
        </message>
    </context>
    <context>
        <name>LinkFields</name>
        <message>
            <source>Enter a number from 0 to 100.</source>
            <translation>[Éñtér á ñúmbér fröm 0 tö 100. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Enter a number.</source>
            <translation>[Éñtér á ñúmbér. ·lorem]</translation>
        </message>
        <message>
            <source>A currency has three letters, such as EUR.</source>
            <translation>[Á çúrréñçý háš thréé léttérš, šúçh áš ÉÚR. ·lorem·ip um·dolo]</translation>
        </message>
    </context>
    <context>
        <name>LinkForm</name>
        <message>
            <source>Not entered</source>
            <translation>[Ñöt éñtéréd ·lor]</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>[Úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>Only bodies of your own state count here, and supranational bodies it belongs to. A partner state’s ministry or consulate is a partner, not a link.</source>
            <translation>[Öñlý bödíéš öf ýöúr öwñ štáté çöúñt héré, áñd šúpráñátíöñál bödíéš ít bélöñgš tö. Á pártñér štáté’š míñíštrý ör çöñšúláté íš á pártñér, ñöt á líñk. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore]</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>[Šöúrçé ·l]</translation>
        </message>
        <message>
            <source>Relation changed…</source>
            <translation>[Rélátíöñ çháñgéd… ·lorem·]</translation>
        </message>
        <message>
            <source>Log a search…</source>
            <translation>[Lög á šéárçh… ·lore]</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>[Rémövé líñk ·lor]</translation>
        </message>
        <message>
            <source>Sources of this link (E)</source>
            <translation>[Šöúrçéš öf thíš líñk (É) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Log a search without result (L)</source>
            <translation>[Lög á šéárçh wíthöút réšúlt (L) ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Close this record on a date and open a new one</source>
            <translation>[Çlöšé thíš réçörd öñ á dáté áñd öpéñ á ñéw öñé ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>More fields of the link</source>
            <translation>[Möré fíéldš öf thé líñk ·lorem·ip]</translation>
        </message>
        <message>
            <source>Link with the home state</source>
            <translation>[Líñk wíth thé hömé štáté ·lorem·ip]</translation>
        </message>
        <message>
            <source>Fewer fields</source>
            <translation>[Féwér fíéldš ·lore]</translation>
        </message>
        <message>
            <source>Law, money, policy and note</source>
            <translation>[Láw, möñéý, pölíçý áñd ñöté ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>[Ñöt bégúñ ·lor]</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>[Áškéd för ·lor]</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>[Gívéñ ·l]</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>[Réfúšéd ·lo]</translation>
        </message>
        <message>
            <source>Ministry, agency, regional government</source>
            <translation>[Míñíštrý, ágéñçý, régíöñál gövérñméñt ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Searched: {where}, {when}, {who}</source>
            <translation>[Šéárçhéd: {where}, {when}, {who} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>No search logged</source>
            <translation>[Ñö šéárçh löggéd ·lorem]</translation>
        </message>
        <message>
            <source>No source yet for this link</source>
            <translation>[Ñö šöúrçé ýét för thíš líñk ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Add as a partner</source>
            <translation>[Ádd áš á pártñér ·lorem]</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>[Öpéñ thé régíštér ·lorem·]</translation>
        </message>
        <message>
            <source>Counterpart</source>
            <translation>[Çöúñtérpárt ·lor]</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>[Tíér ·l]</translation>
        </message>
        <message>
            <source>From</source>
            <translation>[Fröm ·l]</translation>
        </message>
        <message>
            <source>To</source>
            <translation>[Tö ·]</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>[Légál bášíš ·lor]</translation>
        </message>
        <message>
            <source>Authorisation</source>
            <translation>[Áúthöríšátíöñ ·lore]</translation>
        </message>
        <message>
            <source>Brand relation</source>
            <translation>[Bráñd rélátíöñ ·lorem]</translation>
        </message>
        <message>
            <source>Legal text</source>
            <translation>[Légál téxt ·lor]</translation>
        </message>
        <message>
            <source>Authorisation stands</source>
            <translation>[Áúthöríšátíöñ štáñdš ·lorem·i]</translation>
        </message>
        <message>
            <source>Authorisation due</source>
            <translation>[Áúthöríšátíöñ dúé ·lorem·]</translation>
        </message>
        <message>
            <source>Authorisation done</source>
            <translation>[Áúthöríšátíöñ döñé ·lorem·]</translation>
        </message>
        <message>
            <source>City pays, %</source>
            <translation>[Çítý páýš, % ·lore]</translation>
        </message>
        <message>
            <source>State pays, %</source>
            <translation>[Štáté páýš, % ·lore]</translation>
        </message>
        <message>
            <source>Others pay, %</source>
            <translation>[Öthérš páý, % ·lore]</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>[Ámöúñt ·l]</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>[Çúrréñçý ·lo]</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>[Prögrámmé ·lor]</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>[Pölíçý ·l]</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>[Çöñfídéñçé ·lor]</translation>
        </message>
        <message>
            <source>Note on this link</source>
            <translation>[Ñöté öñ thíš líñk ·lorem·]</translation>
        </message>
        <message>
            <source>Disharmony needs a source. Add one, or choose another mode.</source>
            <translation>[Díšhármöñý ñéédš á šöúrçé. Ádd öñé, ör çhööšé áñöthér mödé. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>“None found” needs a search log. Log the search, or choose Unknown.</source>
            <translation>[“Ñöñé föúñd” ñéédš á šéárçh lög. Lög thé šéárçh, ör çhööšé Úñkñöwñ. ·lorem·ip um·dolor· it·amet]</translation>
        </message>
        <message>
            <source>0 means searched and none found. A link in this mode has 1 or more, or unknown.</source>
            <translation>[0 méáñš šéárçhéd áñd ñöñé föúñd. Á líñk íñ thíš mödé háš 1 ör möré, ör úñkñöwñ. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>The end is before the start.</source>
            <translation>[Thé éñd íš béföré thé štárt. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Without a tier it counts in no profile.</source>
            <translation>[Wíthöút á tíér ít çöúñtš íñ ñö pröfílé. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>The shares add up to more than 100 %.</source>
            <translation>[Thé šháréš ádd úp tö möré tháñ 100 %. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Strength {n} needs a source. Add one, or choose 1.</source>
            <translation>[Štréñgth {n} ñéédš á šöúrçé. Ádd öñé, ör çhööšé 1. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>{name} serves {state}, not your own state. That is a partner, not a link with your own state. Add it as a partner?</source>
            <translation>[{name} šérvéš {state}, ñöt ýöúr öwñ štáté. Thát íš á pártñér, ñöt á líñk wíth ýöúr öwñ štáté. Ádd ít áš á pártñér? ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·]</translation>
        </message>
        <message>
            <source>{name} is no public body of a state. That is a partner, not a link with your own state. Add it as a partner?</source>
            <translation>[{name} íš ñö públíç bödý öf á štáté. Thát íš á pártñér, ñöt á líñk wíth ýöúr öwñ štáté. Ádd ít áš á pártñér? ·lorem·ip um·dolor· it·amet·l rem·ipsum dol]</translation>
        </message>
        <message>
            <source>Nobody has said which state {name} serves. Say it in the register of partners first.</source>
            <translation>[Ñöbödý háš šáíd whíçh štáté {name} šérvéš. Šáý ít íñ thé régíštér öf pártñérš fíršt. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>The plan has no home country yet. Enter it in step City.</source>
            <translation>[Thé pláñ háš ñö hömé çöúñtrý ýét. Éñtér ít íñ štép Çítý. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>No home body is called {name}. Add it in step City, under state and counterparts.</source>
            <translation>[Ñö hömé bödý íš çálléd {name}. Ádd ít íñ štép Çítý, úñdér štáté áñd çöúñtérpártš. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source>Go to the inventory</source>
            <translation>[Gö tö thé íñvéñtörý ·lorem·i]</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>[Líñk ·l]</translation>
        </message>
        <message>
            <source>How each activity relates to your own state. Partner states are not links</source>
            <translation>[Höw éáçh áçtívítý rélátéš tö ýöúr öwñ štáté. Pártñér štátéš áré ñöt líñkš ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>Add link</source>
            <translation>[Ádd líñk ·lo]</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>[Qúéúé ·l]</translation>
        </message>
        <message>
            <source>Counterpart</source>
            <translation>[Çöúñtérpárt ·lor]</translation>
        </message>
        <message>
            <source>No activities yet. Enter or import them first; then say how each one relates to your own state.</source>
            <translation>[Ñö áçtívítíéš ýét. Éñtér ör ímpört thém fíršt; théñ šáý höw éáçh öñé rélátéš tö ýöúr öwñ štáté. ·lorem·ip um·dolor· it·amet·l rem·ipsu]</translation>
        </message>
        <message>
            <source>Next unknown</source>
            <translation>[Ñéxt úñkñöwñ ·lore]</translation>
        </message>
        <message>
            <source>Log a search… (L)</source>
            <translation>[Lög á šéárçh… (L) ·lorem·]</translation>
        </message>
        <message>
            <source>Add ask… (A)</source>
            <translation>[Ádd ášk… (Á) ·lore]</translation>
        </message>
        <message>
            <source>Sources of the link… (E)</source>
            <translation>[Šöúrçéš öf thé líñk… (É) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Relation changed…</source>
            <translation>[Rélátíöñ çháñgéd… ·lorem·]</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>[Rémövé líñk ·lor]</translation>
        </message>
        <message>
            <source>Open in the inventory</source>
            <translation>[Öpéñ íñ thé íñvéñtörý ·lorem·i]</translation>
        </message>
        <message>
            <source>By activity</source>
            <translation>[Bý áçtívítý ·lor]</translation>
        </message>
        <message>
            <source>By counterpart</source>
            <translation>[Bý çöúñtérpárt ·lorem]</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>[Déádlíñéš ·lor]</translation>
        </message>
        <message>
            <source>No other activity is unknown at this tier.</source>
            <translation>[Ñö öthér áçtívítý íš úñkñöwñ át thíš tíér. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Choose a counterpart first: an ask is put to somebody.</source>
            <translation>[Çhööšé á çöúñtérpárt fíršt: áñ ášk íš pút tö šömébödý. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>Write the deadlines</source>
            <translation>[Wríté thé déádlíñéš ·lorem·i]</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>[Çáléñdár fíléš (*.ics) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Deadlines are in {name}</source>
            <translation>[Déádlíñéš áré íñ {name} ·lorem·ip]</translation>
        </message>
        <message>
            <source>1 link on this activity</source>
            <translation>[1 líñk öñ thíš áçtívítý ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} links on this activity</source>
            <translation>[{n} líñkš öñ thíš áçtívítý ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} link records in the plan</source>
            <translation>[{n} líñk réçördš íñ thé pláñ ·lorem·ip u]</translation>
        </message>
        <message>
            <source>{n} asks open</source>
            <translation>[{n} áškš öpéñ ·lore]</translation>
        </message>
    </context>
    <context>
        <name>LinkQueue</name>
        <message>
            <source>Queue</source>
            <translation>[Qúéúé ·l]</translation>
        </message>
        <message>
            <source>Tier the queue counts</source>
            <translation>[Tíér thé qúéúé çöúñtš ·lorem·i]</translation>
        </message>
        <message>
            <source>A link of another tier does not make an activity known at this one</source>
            <translation>[Á líñk öf áñöthér tíér döéš ñöt máké áñ áçtívítý kñöwñ át thíš öñé ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>National tier</source>
            <translation>[Ñátíöñál tíér ·lore]</translation>
        </message>
        <message>
            <source>Devolved or regional tier</source>
            <translation>[Dévölvéd ör régíöñál tíér ·lorem·ip]</translation>
        </message>
        <message>
            <source>Supranational tier</source>
            <translation>[Šúpráñátíöñál tíér ·lorem·]</translation>
        </message>
        <message>
            <source>All tiers</source>
            <translation>[Áll tíérš ·lor]</translation>
        </message>
        <message>
            <source>Known link</source>
            <translation>[Kñöwñ líñk ·lor]</translation>
        </message>
        <message>
            <source>None found</source>
            <translation>[Ñöñé föúñd ·lor]</translation>
        </message>
        <message>
            <source>Unknown, most visible first</source>
            <translation>[Úñkñöwñ, möšt víšíblé fíršt ·lorem·ip u]</translation>
        </message>
        <message>
            <source>{k} known, {n} none found, {u} unknown</source>
            <translation>[{k} kñöwñ, {n} ñöñé föúñd, {u} úñkñöwñ ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Log a search for {n}</source>
            <translation>[Lög á šéárçh för {n} ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>LinkSearch</name>
        <message>
            <source>Log a search</source>
            <translation>[Lög á šéárçh ·lore]</translation>
        </message>
        <message>
            <source>Log a search without result</source>
            <translation>[Lög á šéárçh wíthöút réšúlt ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Unknown means nobody has searched. With where and when, unknown becomes “none found”.</source>
            <translation>[Úñkñöwñ méáñš ñöbödý háš šéárçhéd. Wíth whéré áñd whéñ, úñkñöwñ béçöméš “ñöñé föúñd”. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>Where was searched</source>
            <translation>[Whéré wáš šéárçhéd ·lorem·]</translation>
        </message>
        <message>
            <source>Register, archive, ministry, web</source>
            <translation>[Régíštér, árçhívé, míñíštrý, wéb ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>When</source>
            <translation>[Whéñ ·l]</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>[Bý whöm ·lo]</translation>
        </message>
        <message>
            <source>At which tier</source>
            <translation>[Át whíçh tíér ·lore]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çáñçél ·l]</translation>
        </message>
        <message>
            <source>Log the search</source>
            <translation>[Lög thé šéárçh ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>LinkSide</name>
        <message>
            <source>Known since</source>
            <translation>[Kñöwñ šíñçé ·lor]</translation>
        </message>
        <message>
            <source>No link recorded yet.</source>
            <translation>[Ñö líñk réçördéd ýét. ·lorem·i]</translation>
        </message>
        <message>
            <source>Unknown means nobody has searched. Record a search to turn it into “none found” or a link.</source>
            <translation>[Úñkñöwñ méáñš ñöbödý háš šéárçhéd. Réçörd á šéárçh tö túrñ ít íñtö “ñöñé föúñd” ör á líñk. ·lorem·ip um·dolor· it·amet·l rem·ip]</translation>
        </message>
        <message>
            <source>unknown since when</source>
            <translation>[úñkñöwñ šíñçé whéñ ·lorem·]</translation>
        </message>
    </context>
    <context>
        <name>LinkTable</name>
        <message>
            <source>No body named</source>
            <translation>[Ñö bödý ñáméd ·lore]</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>[úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>New link, nothing entered yet</source>
            <translation>[Ñéw líñk, ñöthíñg éñtéréd ýét ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Not entered</source>
            <translation>[Ñöt éñtéréd ·lor]</translation>
        </message>
        <message>
            <source>{n} of 4</source>
            <translation>[{n} öf 4 ·lo]</translation>
        </message>
        <message>
            <source>Home counterpart</source>
            <translation>[Hömé çöúñtérpárt ·lorem]</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>[Tíér ·l]</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>[Válíd ·l]</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>[Béñéfít ·lo]</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>[Štréñgth ·lo]</translation>
        </message>
        <message>
            <source>Ev.</source>
            <translation>[Év. ·]</translation>
        </message>
    </context>
    <context>
        <name>LinkWork</name>
        <message>
            <source>Links of this activity</source>
            <translation>[Líñkš öf thíš áçtívítý ·lorem·ip]</translation>
        </message>
        <message>
            <source>Not searched yet. Choose what you know below; the first choice makes a link. Or log a search without result (L).</source>
            <translation>[Ñöt šéárçhéd ýét. Çhööšé whát ýöú kñöw bélöw; thé fíršt çhöíçé mákéš á líñk. Ör lög á šéárçh wíthöút réšúlt (L). ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor]</translation>
        </message>
        <message>
            <source>No title yet</source>
            <translation>[Ñö títlé ýét ·lore]</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>[{n} öf {all} ·lore]</translation>
        </message>
        <message>
            <source>The end is before the start.</source>
            <translation>[Thé éñd íš béföré thé štárt. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>{name} added as a partner</source>
            <translation>[{name} áddéd áš á pártñér ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>LinksTab</name>
        <message>
            <source>Open in Link</source>
            <translation>[Öpéñ íñ Líñk ·lore]</translation>
        </message>
        <message>
            <source>Unknown means nobody has searched. Record a search to turn it into “none found” or a link.</source>
            <translation>[Úñkñöwñ méáñš ñöbödý háš šéárçhéd. Réçörd á šéárçh tö túrñ ít íñtö “ñöñé föúñd” ör á líñk. ·lorem·ip um·dolor· it·amet·l rem·ip]</translation>
        </message>
        <message>
            <source>searched: {where}, {when}</source>
            <translation>[šéárçhéd: {where}, {when} ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>ListEdit</name>
        <message>
            <source>Several: part them with ;</source>
            <translation>[Šévérál: párt thém wíth ; ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Start – CitySoft Desktop</source>
            <translation>[Štárt – ÇítýŠöft Déšktöp ·lorem·ip]</translation>
        </message>
        <message>
            <source>Status line</source>
            <translation>[Štátúš líñé ·lor]</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>[Págé ·l]</translation>
        </message>
    </context>
    <context>
        <name>MapPage</name>
        <message>
            <source>Our own reading of the field, set out in codebook 1.0. Not the words of any published framework.</source>
            <translation>[Öúr öwñ réádíñg öf thé fíéld, šét öút íñ çödéböök 1.0. Ñöt thé wördš öf áñý públíšhéd fráméwörk. ·lorem·ip um·dolor· it·amet·l rem·ipsu]</translation>
        </message>
        <message>
            <source>Diplomacy</source>
            <translation>[Díplömáçý ·lor]</translation>
        </message>
        <message>
            <source>Branding</source>
            <translation>[Bráñdíñg ·lo]</translation>
        </message>
        <message>
            <source>Both lenses</source>
            <translation>[Böth léñšéš ·lor]</translation>
        </message>
        <message>
            <source>Neither lens</source>
            <translation>[Ñéíthér léñš ·lore]</translation>
        </message>
        <message>
            <source>Not coded</source>
            <translation>[Ñöt çödéd ·lor]</translation>
        </message>
        <message>
            <source>start not entered</source>
            <translation>[štárt ñöt éñtéréd ·lorem·]</translation>
        </message>
        <message>
            <source>start unknown</source>
            <translation>[štárt úñkñöwñ ·lore]</translation>
        </message>
        <message>
            <source>end unknown</source>
            <translation>[éñd úñkñöwñ ·lor]</translation>
        </message>
        <message>
            <source>Go to the inventory</source>
            <translation>[Gö tö thé íñvéñtörý ·lorem·i]</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>[Ímpört á líšt ·lore]</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>[Máp ·]</translation>
        </message>
        <message>
            <source>Two lenses and the soft-power chain for each activity</source>
            <translation>[Twö léñšéš áñd thé šöft-pöwér çháíñ för éáçh áçtívítý ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>[Çödé ·l]</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>[Mátríx ·l]</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>[Qúéúé ·l]</translation>
        </message>
        <message>
            <source>Coding</source>
            <translation>[Çödíñg ·l]</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>[Défíñítíöñ ·lor]</translation>
        </message>
        <message>
            <source>Where it lands</source>
            <translation>[Whéré ít láñdš ·lorem]</translation>
        </message>
        <message>
            <source>Nothing to map yet. Enter or import activities first; then rate each one through both lenses.</source>
            <translation>[Ñöthíñg tö máp ýét. Éñtér ör ímpört áçtívítíéš fíršt; théñ ráté éáçh öñé thröúgh böth léñšéš. ·lorem·ip um·dolor· it·amet·l rem·ips]</translation>
        </message>
        <message>
            <source>Done, next</source>
            <translation>[Döñé, ñéxt ·lor]</translation>
        </message>
        <message>
            <source>Take over codes of the activity before</source>
            <translation>[Táké övér çödéš öf thé áçtívítý béföré ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Sources of the focused code (E)</source>
            <translation>[Šöúrçéš öf thé föçúšéd çödé (É) ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Note on the focused code (N)</source>
            <translation>[Ñöté öñ thé föçúšéd çödé (Ñ) ·lorem·ip u]</translation>
        </message>
        <message>
            <source>In doubt, yes or no (D)</source>
            <translation>[Íñ döúbt, ýéš ör ñö (D) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Open in the inventory</source>
            <translation>[Öpéñ íñ thé íñvéñtörý ·lorem·i]</translation>
        </message>
        <message>
            <source>To code</source>
            <translation>[Tö çödé ·lo]</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>[Íñ döúbt ·lo]</translation>
        </message>
        <message>
            <source>Coded</source>
            <translation>[Çödéd ·l]</translation>
        </message>
        <message>
            <source>{n} of {all} coded</source>
            <translation>[{n} öf {all} çödéd ·lorem·]</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>[{n} öf {all} ·lore]</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>[Böth ·l]</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>[Ñéíthér ·lo]</translation>
        </message>
        <message>
            <source>diplomacy</source>
            <translation>[díplömáçý ·lor]</translation>
        </message>
        <message>
            <source>branding</source>
            <translation>[bráñdíñg ·lo]</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>[Fíéld ·l]</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>[Áçtívítíéš ·lor]</translation>
        </message>
        <message>
            <source>counts from {tau}</source>
            <translation>[çöúñtš fröm {tau} ·lorem·]</translation>
        </message>
        <message>
            <source>Not coded: {n} of {all}</source>
            <translation>[Ñöt çödéd: {n} öf {all} ·lorem·ip]</translation>
        </message>
        <message>
            <source>All {n} activities are coded. Link them to your own state next.</source>
            <translation>[Áll {n} áçtívítíéš áré çödéd. Líñk thém tö ýöúr öwñ štáté ñéxt. ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>Coder: {who}</source>
            <translation>[Çödér: {who} ·lore]</translation>
        </message>
        <message>
            <source>{n} to code, {k} in doubt</source>
            <translation>[{n} tö çödé, {k} íñ döúbt ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>MapScreen</name>
        <message>
            <source>What does each column hold?</source>
            <translation>[Whát döéš éáçh çölúmñ höld? ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Every row needs a title or a partner. What is left out stays in the file and can be imported later.</source>
            <translation>[Évérý röw ñéédš á títlé ör á pártñér. Whát íš léft öút štáýš íñ thé fílé áñd çáñ bé ímpörtéd látér. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>[Táblé ·l]</translation>
        </message>
        <message>
            <source>Which rows?</source>
            <translation>[Whíçh röwš? ·lor]</translation>
        </message>
        <message>
            <source>Column of the condition</source>
            <translation>[Çölúmñ öf thé çöñdítíöñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>Value of the condition</source>
            <translation>[Válúé öf thé çöñdítíöñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>[Válúé ·l]</translation>
        </message>
        <message>
            <source>Forget what I chose in earlier imports</source>
            <translation>[Förgét whát Í çhöšé íñ éárlíér ímpörtš ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>When is a row one the plan holds already?</source>
            <translation>[Whéñ íš á röw öñé thé pláñ höldš álréádý? ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>A row that is recognised updates its activity; an empty cell changes nothing. Rows that are only alike are asked about in the preview.</source>
            <translation>[Á röw thát íš réçögñíšéd úpdátéš ítš áçtívítý; áñ émptý çéll çháñgéš ñöthíñg. Röwš thát áré öñlý álíké áré áškéd áböút íñ thé prévíéw. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet]</translation>
        </message>
        <message>
            <source>{sheet}, headings in row {row}</source>
            <translation>[{sheet}, héádíñgš íñ röw {row} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>[Çölúmñ öf thé fílé ·lorem·]</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>[Válúéš ·l]</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>[Göéš tö ·lo]</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>[Mátçh ·l]</translation>
        </message>
        <message>
            <source> · </source>
            <translation>[ ·  ·]</translation>
        </message>
        <message>
            <source>Column {name} goes to</source>
            <translation>[Çölúmñ {name} göéš tö ·lorem·i]</translation>
        </message>
        <message>
            <source>Values: {values}</source>
            <translation>[Válúéš: {values} ·lorem]</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>[Áll röwš ·lo]</translation>
        </message>
        <message>
            <source>Only where {column}</source>
            <translation>[Öñlý whéré {column} ·lorem·i]</translation>
        </message>
        <message>
            <source>Same {fields}</source>
            <translation>[Šámé {fields} ·lore]</translation>
        </message>
        <message>
            <source>Commonest values: {values}</source>
            <translation>[Çömmöñéšt válúéš: {values} ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} rows say this.</source>
            <translation>[{n} röwš šáý thíš. ·lorem·]</translation>
        </message>
        <message>
            <source>Not among the 50 commonest values of this column.</source>
            <translation>[Ñöt ámöñg thé 50 çömmöñéšt válúéš öf thíš çölúmñ. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>No row says this.</source>
            <translation>[Ñö röw šáýš thíš. ·lorem·]</translation>
        </message>
    </context>
    <context>
        <name>MapSource</name>
        <message>
            <source>Sources</source>
            <translation>[Šöúrçéš ·lo]</translation>
        </message>
        <message>
            <source>A source of this activity</source>
            <translation>[Á šöúrçé öf thíš áçtívítý ·lorem·ip]</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>[Úšé ít héré ·lor]</translation>
        </message>
        <message>
            <source>New source</source>
            <translation>[Ñéw šöúrçé ·lor]</translation>
        </message>
        <message>
            <source>Author, title, date</source>
            <translation>[Áúthör, títlé, dáté ·lorem·i]</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>[Áddréšš ·lo]</translation>
        </message>
        <message>
            <source>https://…</source>
            <translation>[https://… ·lor]</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>[Grádé ·l]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çlöšé ·l]</translation>
        </message>
        <message>
            <source>Add source</source>
            <translation>[Ádd šöúrçé ·lor]</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>{n} of {all} at {tau} or more, {below} below, {unknown} unknown, {empty} not entered</source>
            <translation>[{n} öf {all} át {tau} ör möré, {below} bélöw, {unknown} úñkñöwñ, {empty} ñöt éñtéréd ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>not entered</source>
            <translation>[ñöt éñtéréd ·lor]</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>[úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>at {tau}+</source>
            <translation>[át {tau}+ ·lor]</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>[éñtéréd ·lo]</translation>
        </message>
    </context>
    <context>
        <name>MatrixView</name>
        <message>
            <source>Type 0 to 3, or U for unknown. Delete takes a rating away. Enter opens the activity. Numbers in the head count ratings that reach the threshold.</source>
            <translation>[Týpé 0 tö 3, ör Ú för úñkñöwñ. Délété tákéš á rátíñg áwáý. Éñtér öpéñš thé áçtívítý. Ñúmbérš íñ thé héád çöúñt rátíñgš thát réáçh thé thréšhöld. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lor]</translation>
        </message>
        <message>
            <source>Ratings: activities by dimensions of both lenses</source>
            <translation>[Rátíñgš: áçtívítíéš bý díméñšíöñš öf böth léñšéš ·lorem·ip um·dolor·]</translation>
        </message>
    </context>
    <context>
        <name>MemoCard</name>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>[Wríté á ñöté ·lore]</translation>
        </message>
        <message>
            <source>Write a note on the code in focus (N)</source>
            <translation>[Wríté á ñöté öñ thé çödé íñ föçúš (Ñ) ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Why this code, and what to check</source>
            <translation>[Whý thíš çödé, áñd whát tö çhéçk ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>No note on {name} yet</source>
            <translation>[Ñö ñöté öñ {name} ýét ·lorem·i]</translation>
        </message>
        <message>
            <source>Note, {who}</source>
            <translation>[Ñöté, {who} ·lor]</translation>
        </message>
        <message>
            <source>Note on {name}</source>
            <translation>[Ñöté öñ {name} ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>MergeActors</name>
        <message>
            <source>Name</source>
            <translation>[Ñámé ·l]</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>[Ñámé íñ Éñglíšh ·lorem]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Kíñd ·l]</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>[Tíér ·l]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrý ·lo]</translation>
        </message>
        <message>
            <source>State it serves</source>
            <translation>[Štáté ít šérvéš ·lorem]</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>[Pláçé ·l]</translation>
        </message>
        <message>
            <source>Network of the list</source>
            <translation>[Ñétwörk öf thé líšt ·lorem·i]</translation>
        </message>
        <message>
            <source>Counterpart of the home state</source>
            <translation>[Çöúñtérpárt öf thé hömé štáté ·lorem·ip um]</translation>
        </message>
        <message>
            <source>In contact since</source>
            <translation>[Íñ çöñtáçt šíñçé ·lorem]</translation>
        </message>
        <message>
            <source>What we give</source>
            <translation>[Whát wé gívé ·lore]</translation>
        </message>
        <message>
            <source>What we get</source>
            <translation>[Whát wé gét ·lor]</translation>
        </message>
        <message>
            <source>Address or home page</source>
            <translation>[Áddréšš ör hömé págé ·lorem·i]</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>[Pöwér ·l]</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>[Íñtéréšt ·lo]</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>[Šöúrçé ·l]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>[Çöñfídéñtíál ·lore]</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>[Öthér ñáméš ·lor]</translation>
        </message>
        <message>
            <source>First filled</source>
            <translation>[Fíršt fílléd ·lore]</translation>
        </message>
        <message>
            <source>The kept one's</source>
            <translation>[Thé képt öñé'š ·lorem]</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>[Löñgéšt ·lo]</translation>
        </message>
        <message>
            <source>Changed last</source>
            <translation>[Çháñgéd lášt ·lore]</translation>
        </message>
        <message>
            <source>All texts</source>
            <translation>[Áll téxtš ·lor]</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>[ýéš ·]</translation>
        </message>
        <message>
            <source>no</source>
            <translation>[ñö ·]</translation>
        </message>
    </context>
    <context>
        <name>MergeActorsDialog</name>
        <message>
            <source>Merge bodies</source>
            <translation>[Mérgé bödíéš ·lore]</translation>
        </message>
        <message>
            <source>The ticked bodies become one. Their activities, links, contacts, asks and sources move to the one kept, and every spelling stays as another name. One Undo takes all of it back.</source>
            <translation>[Thé tíçkéd bödíéš béçömé öñé. Théír áçtívítíéš, líñkš, çöñtáçtš, áškš áñd šöúrçéš mövé tö thé öñé képt, áñd évérý špéllíñg štáýš áš áñöthér ñámé. Öñé Úñdö tákéš áll öf ít báçk. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum·do]</translation>
        </message>
        <message>
            <source>These bodies may be one and the same. Tick the groups that are; nothing else is merged. Activities, links, contacts, asks and sources move to the one kept, and every spelling stays as another name.</source>
            <translation>[Théšé bödíéš máý bé öñé áñd thé šámé. Tíçk thé gröúpš thát áré; ñöthíñg élšé íš mérgéd. Áçtívítíéš, líñkš, çöñtáçtš, áškš áñd šöúrçéš mövé tö thé öñé képt, áñd évérý špéllíñg štáýš áš áñöthér ñámé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum·do or·sit·am]</translation>
        </message>
        <message>
            <source>No two bodies of the register look alike: no names that differ only in spelling, no network or city twice. Two that are one all the same can be selected in the list and merged there.</source>
            <translation>[Ñö twö bödíéš öf thé régíštér löök álíké: ñö ñáméš thát díffér öñlý íñ špéllíñg, ñö ñétwörk ör çítý twíçé. Twö thát áré öñé áll thé šámé çáñ bé šéléçtéd íñ thé líšt áñd mérgéd théré. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum·do or·]</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>[Bödý ·l]</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>[Whý ·]</translation>
        </message>
        <message>
            <source>Bodies that may be one and the same</source>
            <translation>[Bödíéš thát máý bé öñé áñd thé šámé ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Space ticks, K keeps the body at the cursor, F8 goes to the next group</source>
            <translation>[Špáçé tíçkš, K kéépš thé bödý át thé çúršör, F8 göéš tö thé ñéxt gröúp ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>[Kéép thíš öñé ·lore]</translation>
        </message>
        <message>
            <source>Keep this body, merge the others into it</source>
            <translation>[Kéép thíš bödý, mérgé thé öthérš íñtö ít ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Tick those of the same name</source>
            <translation>[Tíçk thöšé öf thé šámé ñámé ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Tick all groups of the same name</source>
            <translation>[Tíçk áll gröúpš öf thé šámé ñámé ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>This group, field by field</source>
            <translation>[Thíš gröúp, fíéld bý fíéld ·lorem·ip]</translation>
        </message>
        <message>
            <source>All that happens</source>
            <translation>[Áll thát háppéñš ·lorem]</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>[Prévíéw ·lo]</translation>
        </message>
        <message>
            <source>same network</source>
            <translation>[šámé ñétwörk ·lore]</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>[šámé ñámé ·lor]</translation>
        </message>
        <message>
            <source>known by the same name</source>
            <translation>[kñöwñ bý thé šámé ñámé ·lorem·ip]</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>[šámé wördš ·lor]</translation>
        </message>
        <message>
            <source>same place</source>
            <translation>[šámé pláçé ·lor]</translation>
        </message>
        <message>
            <source>spelt alike</source>
            <translation>[špélt álíké ·lor]</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>[çhöšéñ ·l]</translation>
        </message>
        <message>
            <source>Kept: {name}</source>
            <translation>[Képt: {name} ·lore]</translation>
        </message>
        <message>
            <source>used: {n}</source>
            <translation>[úšéd: {n} ·lor]</translation>
        </message>
        <message>
            <source>kept, {used}</source>
            <translation>[képt, {used} ·lore]</translation>
        </message>
        <message>
            <source>Merge {n}</source>
            <translation>[Mérgé {n} ·lor]</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>[Mérgé ·l]</translation>
        </message>
        <message>
            <source>{n} bodies become {m}. Records that move to the one kept: {moved}.</source>
            <translation>[{n} bödíéš béçömé {m}. Réçördš thát mövé tö thé öñé képt: {moved}. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>Participations it has already, kept once: {n}.</source>
            <translation>[Pártíçípátíöñš ít háš álréádý, képt öñçé: {n}. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Nothing is ticked, so nothing is merged.</source>
            <translation>[Ñöthíñg íš tíçkéd, šö ñöthíñg íš mérgéd. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>{names}: would no longer be a body of the home state by kind or state served, but links point at it. Choose another one to keep, or another rule.</source>
            <translation>[{names}: wöúld ñö löñgér bé á bödý öf thé hömé štáté bý kíñd ör štáté šérvéd, bút líñkš pöíñt át ít. Çhööšé áñöthér öñé tö kéép, ör áñöthér rúlé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lor]</translation>
        </message>
    </context>
    <context>
        <name>MessagesDialog</name>
        <message>
            <source>Messages</source>
            <translation>[Méššágéš ·lo]</translation>
        </message>
        <message>
            <source>Messages since the program was started</source>
            <translation>[Méššágéš šíñçé thé prögrám wáš štártéd ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>No messages yet</source>
            <translation>[Ñö méššágéš ýét ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>MissingBar</name>
        <message>
            <source>Filled {n} of {total}. Still missing:</source>
            <translation>[Fílléd {n} öf {total}. Štíll míššíñg: ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Go to: {field}</source>
            <translation>[Gö tö: {field} ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>MoneyPart</name>
        <message>
            <source>Budget and staff time</source>
            <translation>[Búdgét áñd štáff tímé ·lorem·i]</translation>
        </message>
        <message>
            <source>Budget a year</source>
            <translation>[Búdgét á ýéár ·lore]</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>[Çúrréñçý ·lo]</translation>
        </message>
        <message>
            <source>Staff (full-time posts)</source>
            <translation>[Štáff (fúll-tímé pöštš) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Budget by year</source>
            <translation>[Búdgét bý ýéár ·lorem]</translation>
        </message>
        <message>
            <source>Year and amount: 2026 12 000</source>
            <translation>[Ýéár áñd ámöúñt: 2026 12 000 ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>[Ýéár ·l]</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>[Ámöúñt ·l]</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>[Whö páýš ·lo]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>without currency</source>
            <translation>[wíthöút çúrréñçý ·lorem]</translation>
        </message>
        <message>
            <source>Total {amount} {currency} (n = {n})</source>
            <translation>[Tötál {amount} {currency} (ñ = {n}) ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>without an amount: {n}</source>
            <translation>[wíthöút áñ ámöúñt: {n} ·lorem·ip]</translation>
        </message>
        <message>
            <source>“{text}” is not a year and an amount. Enter 2026 12 000, or the year alone.</source>
            <translation>[“{text}” íš ñöt á ýéár áñd áñ ámöúñt. Éñtér 2026 12 000, ör thé ýéár álöñé. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>“{text}” is not a number.</source>
            <translation>[“{text}” íš ñöt á ñúmbér. ·lorem·ip]</translation>
        </message>
        <message>
            <source>Three letters, such as EUR.</source>
            <translation>[Thréé léttérš, šúçh áš ÉÚR. ·lorem·ip u]</translation>
        </message>
    </context>
    <context>
        <name>MorePart</name>
        <message>
            <source>Tags, notes, confidential</source>
            <translation>[Tágš, ñötéš, çöñfídéñtíál ·lorem·ip]</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>[Tágš ·l]</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>[Çöñfídéñçé ·lor]</translation>
        </message>
        <message>
            <source>Your own number</source>
            <translation>[Ýöúr öwñ ñúmbér ·lorem]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>In doubt: look at the codes again</source>
            <translation>[Íñ döúbt: löök át thé çödéš ágáíñ ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Confidential: kept out of public prints and exports</source>
            <translation>[Çöñfídéñtíál: képt öút öf públíç príñtš áñd éxpörtš ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>[Íñ döúbt ·lo]</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>[Çöñfídéñtíál ·lore]</translation>
        </message>
    </context>
    <context>
        <name>MovesTable</name>
        <message>
            <source>Everything that happens</source>
            <translation>[Évérýthíñg thát háppéñš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>[Göéš ·l]</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>[Béçöméš ·lo]</translation>
        </message>
        <message>
            <source>Moves with the group</source>
            <translation>[Mövéš wíth thé gröúp ·lorem·i]</translation>
        </message>
        <message>
            <source>Other names afterwards</source>
            <translation>[Öthér ñáméš áftérwárdš ·lorem·ip]</translation>
        </message>
        <message>
            <source>participations</source>
            <translation>[pártíçípátíöñš ·lorem]</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>[çöñtáçtš ·lo]</translation>
        </message>
        <message>
            <source>policies</source>
            <translation>[pölíçíéš ·lo]</translation>
        </message>
        <message>
            <source>links</source>
            <translation>[líñkš ·l]</translation>
        </message>
        <message>
            <source>asks</source>
            <translation>[áškš ·l]</translation>
        </message>
        <message>
            <source>actions</source>
            <translation>[áçtíöñš ·lo]</translation>
        </message>
        <message>
            <source>sources</source>
            <translation>[šöúrçéš ·lo]</translation>
        </message>
        <message>
            <source>other records</source>
            <translation>[öthér réçördš ·lore]</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>[ñöthíñg ·lo]</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Type a name.</source>
            <translation>[Týpé á ñámé. ·lore]</translation>
        </message>
    </context>
    <context>
        <name>NewPlanDialog</name>
        <message>
            <source>Create the plan</source>
            <translation>[Çréáté thé pláñ ·lorem]</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>[Çhööšé thé fílé ·lorem]</translation>
        </message>
        <message>
            <source>Home country</source>
            <translation>[Hömé çöúñtrý ·lore]</translation>
        </message>
        <message>
            <source>{n} people</source>
            <translation>[{n} péöplé ·lor]</translation>
        </message>
        <message>
            <source>Known place: {note}</source>
            <translation>[Kñöwñ pláçé: {note} ·lorem·i]</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>[Pláñ ·l]</translation>
        </message>
        <message>
            <source>Where the plan is kept</source>
            <translation>[Whéré thé pláñ íš képt ·lorem·ip]</translation>
        </message>
        <message>
            <source>CitySoft plans (*.citysoft)</source>
            <translation>[ÇítýŠöft pláñš (*.citysoft) ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Enter the name of the city.</source>
            <translation>[Éñtér thé ñámé öf thé çítý. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Choose the home country: links are with this state.</source>
            <translation>[Çhööšé thé hömé çöúñtrý: líñkš áré wíth thíš štáté. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Enter a year.</source>
            <translation>[“{text}” íš ñöt á dáté. Éñtér á ýéár. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>[Thé péríöd éñdš béföré ít bégíñš. ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Choose where the plan is kept.</source>
            <translation>[Çhööšé whéré thé pláñ íš képt. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>The folder “{name}” does not exist.</source>
            <translation>[Thé földér “{name}” döéš ñöt éxíšt. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>“{name}” exists already. Choose another name.</source>
            <translation>[“{name}” éxíštš álréádý. Çhööšé áñöthér ñámé. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>[Ñéw pláñ ·lo]</translation>
        </message>
        <message>
            <source>Who is it for, and where is it kept? Nothing else is asked now; everything can be changed later.</source>
            <translation>[Whö íš ít för, áñd whéré íš ít képt? Ñöthíñg élšé íš áškéd ñöw; évérýthíñg çáñ bé çháñgéd látér. ·lorem·ip um·dolor· it·amet·l rem·ipsu]</translation>
        </message>
        <message>
            <source>City</source>
            <translation>[Çítý ·l]</translation>
        </message>
        <message>
            <source>Name in any language or alphabet</source>
            <translation>[Ñámé íñ áñý láñgúágé ör álphábét ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrý ·lo]</translation>
        </message>
        <message>
            <source>Title of the plan</source>
            <translation>[Títlé öf thé pláñ ·lorem·]</translation>
        </message>
        <message>
            <source>From</source>
            <translation>[Fröm ·l]</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>[Ýéár ·l]</translation>
        </message>
        <message>
            <source>To</source>
            <translation>[Tö ·]</translation>
        </message>
        <message>
            <source>Year, or open</source>
            <translation>[Ýéár, ör öpéñ ·lore]</translation>
        </message>
        <message>
            <source>File</source>
            <translation>[Fílé ·l]</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>[Çhööšé… ·lo]</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>Notes</source>
            <translation>[Ñötéš ·l]</translation>
        </message>
        <message>
            <source>Memos on codes and notes on activities</source>
            <translation>[Mémöš öñ çödéš áñd ñötéš öñ áçtívítíéš ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>[Áçtívítý ·lo]</translation>
        </message>
        <message>
            <source>On</source>
            <translation>[Öñ ·]</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>[Whö ·]</translation>
        </message>
        <message>
            <source>No notes yet. Write one beside a code on Map or in the details of an activity.</source>
            <translation>[Ñö ñötéš ýét. Wríté öñé béšídé á çödé öñ Máp ör íñ thé détáílš öf áñ áçtívítý. ·lorem·ip um·dolor· it·amet·l r]</translation>
        </message>
    </context>
    <context>
        <name>ObjectiveForm</name>
        <message>
            <source>Objective: what will be different, and for whom</source>
            <translation>[Öbjéçtívé: whát wíll bé dífféréñt, áñd för whöm ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Findings behind it</source>
            <translation>[Fíñdíñgš béhíñd ít ·lorem·]</translation>
        </message>
        <message>
            <source>Type to link another confirmed finding</source>
            <translation>[Týpé tö líñk áñöthér çöñfírméd fíñdíñg ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>[Göál ·l]</translation>
        </message>
        <message>
            <source>No goal</source>
            <translation>[Ñö göál ·lo]</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>[Öwñér ·l]</translation>
        </message>
        <message>
            <source>The one who reports</source>
            <translation>[Thé öñé whö répörtš ·lorem·i]</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>[Bý whéñ ·lo]</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>[För whöm ·lo]</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>[Ñöt çhöšéñ ·lor]</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>[Léñš ·l]</translation>
        </message>
        <message>
            <source>Policy it follows</source>
            <translation>[Pölíçý ít föllöwš ·lorem·]</translation>
        </message>
        <message>
            <source>None</source>
            <translation>[Ñöñé ·l]</translation>
        </message>
        <message>
            <source>SDGs</source>
            <translation>[ŠDGš ·l]</translation>
        </message>
        <message>
            <source>Sustainable Development Goals</source>
            <translation>[Šúštáíñáblé Dévélöpméñt Göálš ·lorem·ip um]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Štáté ·l]</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>[Ñöt šét ·lo]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>Diplomacy</source>
            <translation>[Díplömáçý ·lor]</translation>
        </message>
        <message>
            <source>Branding</source>
            <translation>[Bráñdíñg ·lo]</translation>
        </message>
        <message>
            <source>Both lenses</source>
            <translation>[Böth léñšéš ·lor]</translation>
        </message>
    </context>
    <context>
        <name>OutcomesPart</name>
        <message>
            <source>Outcomes</source>
            <translation>[Öútçöméš ·lo]</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>[Whát háppéñéd ·lore]</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>[Réšúlt ·l]</translation>
        </message>
        <message>
            <source>When</source>
            <translation>[Whéñ ·l]</translation>
        </message>
        <message>
            <source>Pathway</source>
            <translation>[Páthwáý ·lo]</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>[Éfféçt ·l]</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>[Áúdíéñçé ·lo]</translation>
        </message>
    </context>
    <context>
        <name>OutlineModel</name>
        <message>
            <source>“{text}” is not a date. Enter a year, a month or a day.</source>
            <translation>[“{text}” íš ñöt á dáté. Éñtér á ýéár, á möñth ör á dáý. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>“{text}” is not an amount. Enter a number such as 18000, or 18k.</source>
            <translation>[“{text}” íš ñöt áñ ámöúñt. Éñtér á ñúmbér šúçh áš 18000, ör 18k. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>No such state. Use one of: {states}.</source>
            <translation>[Ñö šúçh štáté. Úšé öñé öf: {states}. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>A few words are needed here.</source>
            <translation>[Á féw wördš áré ñéédéd héré. ·lorem·ip u]</translation>
        </message>
    </context>
    <context>
        <name>OwnFieldsDialog</name>
        <message>
            <source>Own fields of this plan</source>
            <translation>[Öwñ fíéldš öf thíš pláñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>What your office keeps about every activity and this program has no field for. The fields stand in the record form; every change here can be undone.</source>
            <translation>[Whát ýöúr öffíçé kéépš áböút évérý áçtívítý áñd thíš prögrám háš ñö fíéld för. Thé fíéldš štáñd íñ thé réçörd förm; évérý çháñgé héré çáñ bé úñdöñé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore]</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>[Öwñ fíéldš ·lor]</translation>
        </message>
        <message>
            <source>New field</source>
            <translation>[Ñéw fíéld ·lor]</translation>
        </message>
        <message>
            <source>New own field</source>
            <translation>[Ñéw öwñ fíéld ·lore]</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>[Úp ·]</translation>
        </message>
        <message>
            <source>Move the field up</source>
            <translation>[Mövé thé fíéld úp ·lorem·]</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>[Döwñ ·l]</translation>
        </message>
        <message>
            <source>Move the field down</source>
            <translation>[Mövé thé fíéld döwñ ·lorem·i]</translation>
        </message>
        <message>
            <source>Name of the field</source>
            <translation>[Ñámé öf thé fíéld ·lorem·]</translation>
        </message>
        <message>
            <source>Kind of value</source>
            <translation>[Kíñd öf válúé ·lore]</translation>
        </message>
        <message>
            <source>Choices, one per line</source>
            <translation>[Çhöíçéš, öñé pér líñé ·lorem·i]</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>[Téxt ·l]</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>[Ñúmbér ·l]</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>[Dáté ·l]</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>[Ýéš ör ñö ·lor]</translation>
        </message>
        <message>
            <source>One of some choices</source>
            <translation>[Öñé öf šömé çhöíçéš ·lorem·i]</translation>
        </message>
        <message>
            <source>Filled in {n} of {total} activities</source>
            <translation>[Fílléd íñ {n} öf {total} áçtívítíéš ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Save field</source>
            <translation>[Šávé fíéld ·lor]</translation>
        </message>
        <message>
            <source>Add field</source>
            <translation>[Ádd fíéld ·lor]</translation>
        </message>
        <message>
            <source>Remove with its {n} values</source>
            <translation>[Rémövé wíth ítš {n} válúéš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>[Rémövé ·l]</translation>
        </message>
        <message>
            <source>There is a field of this name already.</source>
            <translation>[Théré íš á fíéld öf thíš ñámé álréádý. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>[Gívé ít á ñámé. ·lorem]</translation>
        </message>
        <message>
            <source>Saved. {n} values do not fit the field as it is now; they stay and are marked.</source>
            <translation>[Šávéd. {n} válúéš dö ñöt fít thé fíéld áš ít íš ñöw; théý štáý áñd áré márkéd. ·lorem·ip um·dolor· it·amet·l r]</translation>
        </message>
        <message>
            <source>Added: {name}</source>
            <translation>[Áddéd: {name} ·lore]</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>[Šávéd. ·l]</translation>
        </message>
        <message>
            <source>“{name}” is filled in {n} activities. Press again to remove it with its values.</source>
            <translation>[“{name}” íš fílléd íñ {n} áçtívítíéš. Préšš ágáíñ tö rémövé ít wíth ítš válúéš. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>“{name}” and {n} values removed. Undo brings them back.</source>
            <translation>[“{name}” áñd {n} válúéš rémövéd. Úñdö bríñgš thém báçk. ·lorem·ip um·dolor· it]</translation>
        </message>
    </context>
    <context>
        <name>OwnFieldsPart</name>
        <message>
            <source>Own fields of this plan</source>
            <translation>[Öwñ fíéldš öf thíš pláñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>Define own fields…</source>
            <translation>[Défíñé öwñ fíéldš… ·lorem·]</translation>
        </message>
        <message>
            <source>This plan has no fields of its own yet: a committee, a file number, a priority.</source>
            <translation>[Thíš pláñ háš ñö fíéldš öf ítš öwñ ýét: á çömmíttéé, á fílé ñúmbér, á príörítý. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>[Ýéš ·]</translation>
        </message>
        <message>
            <source>No</source>
            <translation>[Ñö ·]</translation>
        </message>
        <message>
            <source>“{text}” does not fit this field any more.</source>
            <translation>[“{text}” döéš ñöt fít thíš fíéld áñý möré. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>“{text}” is not a number.</source>
            <translation>[“{text}” íš ñöt á ñúmbér. ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>PackModel</name>
        <message>
            <source>Take</source>
            <translation>[Táké ·l]</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>[Röw ·]</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>[Áçtívítý ·lo]</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>[Fíéld ·l]</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>[Héré ñöw ·lo]</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>[Áš šéñt ·lo]</translation>
        </message>
        <message>
            <source>There</source>
            <translation>[Théré ·l]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Štáté ·l]</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>[théírš ·l]</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>[míñé ·l]</translation>
        </message>
        <message>
            <source>theirs is taken</source>
            <translation>[théírš íš tákéñ ·lorem]</translation>
        </message>
        <message>
            <source>mine stays</source>
            <translation>[míñé štáýš ·lor]</translation>
        </message>
        <message>
            <source>New activity</source>
            <translation>[Ñéw áçtívítý ·lore]</translation>
        </message>
        <message>
            <source>new there</source>
            <translation>[ñéw théré ·lor]</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>[ñöt kñöwñ ·lor]</translation>
        </message>
    </context>
    <context>
        <name>PackReadDialog</name>
        <message>
            <source>Read a form back</source>
            <translation>[Réád á förm báçk ·lorem]</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>[Çhööšé thé fílé ·lorem]</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>[Šhöw ·l]</translation>
        </message>
        <message>
            <source>All differences</source>
            <translation>[Áll dífféréñçéš ·lorem]</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>[Çöñflíçtš ·lor]</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>[Çáññöt bé réád ·lorem]</translation>
        </message>
        <message>
            <source>New activities</source>
            <translation>[Ñéw áçtívítíéš ·lorem]</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>[Táké théírš ·lor]</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>[Kéép míñé ·lor]</translation>
        </message>
        <message>
            <source>Whole activity: theirs</source>
            <translation>[Whölé áçtívítý: théírš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Whole activity: mine</source>
            <translation>[Whölé áçtívítý: míñé ·lorem·i]</translation>
        </message>
        <message>
            <source>Everything: theirs</source>
            <translation>[Évérýthíñg: théírš ·lorem·]</translation>
        </message>
        <message>
            <source>Everything: mine</source>
            <translation>[Évérýthíñg: míñé ·lorem]</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>[Dífféréñçéš ·lor]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çáñçél ·l]</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>[Ápplý ·l]</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx *.ods *.xls)</source>
            <translation>[Špréádšhéétš (*.xlsx *.ods *.xls) ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>[Réádíñg {name} ·lorem]</translation>
        </message>
        <message>
            <source>Choose a form that came back from a department. What differs is shown, and nothing changes yet.</source>
            <translation>[Çhööšé á förm thát çámé báçk fröm á dépártméñt. Whát dífférš íš šhöwñ, áñd ñöthíñg çháñgéš ýét. ·lorem·ip um·dolor· it·amet·l rem·ipsu]</translation>
        </message>
        <message>
            <source>{name}: {unit}, sent {day}.</source>
            <translation>[{name}: {unit}, šéñt {day}. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>{name}</source>
            <translation>[{name} ·l]</translation>
        </message>
        <message>
            <source>Deleted there, kept here: {titles}</source>
            <translation>[Délétéd théré, képt héré: {titles} ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>No longer in the plan: {titles}</source>
            <translation>[Ñö löñgér íñ thé pláñ: {titles} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Cells taken over: {n}. New activities: {new}.</source>
            <translation>[Çéllš tákéñ övér: {n}. Ñéw áçtívítíéš: {new}. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Changed on both sides: {n}. Cannot be read: {bad}. Unchanged rows: {same}.</source>
            <translation>[Çháñgéd öñ böth šídéš: {n}. Çáññöt bé réád: {bad}. Úñçháñgéd röwš: {same}. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>The plan was changed meanwhile. Look at the differences again.</source>
            <translation>[Thé pláñ wáš çháñgéd méáñwhílé. Löök át thé dífféréñçéš ágáíñ. ·lorem·ip um·dolor· it·am]</translation>
        </message>
    </context>
    <context>
        <name>PackSendDialog</name>
        <message>
            <source>Send to a department</source>
            <translation>[Šéñd tö á dépártméñt ·lorem·i]</translation>
        </message>
        <message>
            <source>Writes a spreadsheet the department fills in. It needs nothing but Excel or LibreOffice Calc; nothing changes here before you have looked at what comes back.</source>
            <translation>[Wrítéš á špréádšhéét thé dépártméñt fíllš íñ. Ít ñéédš ñöthíñg bút Éxçél ör LíbréÖffíçé Çálç; ñöthíñg çháñgéš héré béföré ýöú hávé löökéd át whát çöméš báçk. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ip]</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>[Áçtívítíéš ·lor]</translation>
        </message>
        <message>
            <source>{unit} ({n})</source>
            <translation>[{unit} ({n}) ·lore]</translation>
        </message>
        <message>
            <source>Those shown in the inventory: {n}</source>
            <translation>[Thöšé šhöwñ íñ thé íñvéñtörý: {n} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>None: an empty form</source>
            <translation>[Ñöñé: áñ émptý förm ·lorem·i]</translation>
        </message>
        <message>
            <source>Name of the department</source>
            <translation>[Ñámé öf thé dépártméñt ·lorem·ip]</translation>
        </message>
        <message>
            <source>Language of the form</source>
            <translation>[Láñgúágé öf thé förm ·lorem·i]</translation>
        </message>
        <message>
            <source>With confidential activities</source>
            <translation>[Wíth çöñfídéñtíál áçtívítíéš ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çáñçél ·l]</translation>
        </message>
        <message>
            <source>Choose where and save</source>
            <translation>[Çhööšé whéré áñd šávé ·lorem·i]</translation>
        </message>
        <message>
            <source>Rows in the form: {n}, and room for new ones.</source>
            <translation>[Röwš íñ thé förm: {n}, áñd rööm för ñéw öñéš. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Confidential activities left out: {n}.</source>
            <translation>[Çöñfídéñtíál áçtívítíéš léft öút: {n}. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Proposed file: {name} in {folder}</source>
            <translation>[Pröpöšéd fílé: {name} íñ {folder} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Give the department a name.</source>
            <translation>[Gívé thé dépártméñt á ñámé. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>[Éxçél (*.xlsx) ·lorem]</translation>
        </message>
        <message>
            <source>Saved “{name}”: {n} rows. Send it to the department.</source>
            <translation>[Šávéd “{name}”: {n} röwš. Šéñd ít tö thé dépártméñt. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>[Šhöw íñ földér ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Views</source>
            <translation>[Víéwš ·l]</translation>
        </message>
    </context>
    <context>
        <name>PaletteDialog</name>
        <message>
            <source>Search</source>
            <translation>[Šéárçh ·l]</translation>
        </message>
        <message>
            <source>Search everything or run a command</source>
            <translation>[Šéárçh évérýthíñg ör rúñ á çömmáñd ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Type a name, a code or what you want to do.</source>
            <translation>[Týpé á ñámé, á çödé ör whát ýöú wáñt tö dö. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>&gt; commands, @ people and partners, # codes, ? help</source>
            <translation>[&gt; çömmáñdš, @ péöplé áñd pártñérš, # çödéš, ? hélp ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>[Gö tö ·l]</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>[Áçtívítý ·lo]</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>[Pártñér ·lo]</translation>
        </message>
        <message>
            <source>Counterpart</source>
            <translation>[Çöúñtérpárt ·lor]</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>[Öbjéçtívé ·lor]</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>[Çödé ·l]</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>[Çömmáñd ·lo]</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>[Hélp ·l]</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>[Réšúltš ·lo]</translation>
        </message>
        <message>
            <source>&gt; commands   @ partners   # codes   ? help   Enter opens</source>
            <translation>[&gt; çömmáñdš   @ pártñérš   # çödéš   ? hélp   Éñtér öpéñš ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>[Ñöthíñg föúñd ·lore]</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters.</source>
            <translation>[Ñöthíñg föúñd. Trý féwér léttérš. ·lorem·ip um·]</translation>
        </message>
    </context>
    <context>
        <name>PartnersPage</name>
        <message>
            <source>Partners</source>
            <translation>[Pártñérš ·lo]</translation>
        </message>
        <message>
            <source>Partners and bodies</source>
            <translation>[Pártñérš áñd bödíéš ·lorem·i]</translation>
        </message>
        <message>
            <source>Everybody the city works with, abroad and at home</source>
            <translation>[Évérýbödý thé çítý wörkš wíth, ábröád áñd át hömé ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Áll ·]</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>[Ñétwörkš ·lo]</translation>
        </message>
        <message>
            <source>Own units</source>
            <translation>[Öwñ úñítš ·lor]</translation>
        </message>
        <message>
            <source>State bodies</source>
            <translation>[Štáté bödíéš ·lore]</translation>
        </message>
        <message>
            <source>Search names, places, notes</source>
            <translation>[Šéárçh ñáméš, pláçéš, ñötéš ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Add body</source>
            <translation>[Ádd bödý ·lo]</translation>
        </message>
        <message>
            <source>Find duplicates…</source>
            <translation>[Fíñd dúplíçátéš… ·lorem]</translation>
        </message>
        <message>
            <source>Find places…</source>
            <translation>[Fíñd pláçéš… ·lore]</translation>
        </message>
        <message>
            <source>Merge the selected…</source>
            <translation>[Mérgé thé šéléçtéd… ·lorem·i]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ñámé ·l]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Kíñd ·l]</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>[Tíér ·l]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrý ·lo]</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>[Pláçé ·l]</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>[Áçtívítíéš ·lor]</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>[Çöñtáçtš ·lo]</translation>
        </message>
        <message>
            <source>Last activity</source>
            <translation>[Lášt áçtívítý ·lore]</translation>
        </message>
        <message>
            <source>Contacts to look at again: {n}</source>
            <translation>[Çöñtáçtš tö löök át ágáíñ: {n} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>No networks yet. Add a body: choosing a city network of the list fills in secretariat and home page. Rows of the inventory that name one bring it here by themselves.</source>
            <translation>[Ñö ñétwörkš ýét. Ádd á bödý: çhööšíñg á çítý ñétwörk öf thé líšt fíllš íñ šéçrétáríát áñd hömé págé. Röwš öf thé íñvéñtörý thát ñámé öñé bríñg ít héré bý thémšélvéš. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum]</translation>
        </message>
        <message>
            <source>No own units yet. Add the departments of the city that run or carry international work, to see which activities have an owner.</source>
            <translation>[Ñö öwñ úñítš ýét. Ádd thé dépártméñtš öf thé çítý thát rúñ ör çárrý íñtérñátíöñál wörk, tö šéé whíçh áçtívítíéš hávé áñ öwñér. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit]</translation>
        </message>
        <message>
            <source>No bodies of a state yet. Step 1 proposes the ministries and agencies of the home state; keep those you deal with, or add one here.</source>
            <translation>[Ñö bödíéš öf á štáté ýét. Štép 1 pröpöšéš thé míñíštríéš áñd ágéñçíéš öf thé hömé štáté; kéép thöšé ýöú déál wíth, ör ádd öñé héré. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit am]</translation>
        </message>
        <message>
            <source>No bodies yet. They come by themselves from the partners named in the inventory and from the counterparts of step 1; others can be added here.</source>
            <translation>[Ñö bödíéš ýét. Théý çömé bý thémšélvéš fröm thé pártñérš ñáméd íñ thé íñvéñtörý áñd fröm thé çöúñtérpártš öf štép 1; öthérš çáñ bé áddéd héré. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lo]</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>[Ñöthíñg šéléçtéd ·lorem]</translation>
        </message>
        <message>
            <source>Select two or more bodies first, with Ctrl or Shift.</source>
            <translation>[Šéléçt twö ör möré bödíéš fíršt, wíth Çtrl ör Šhíft. ·lorem·ip um·dolor· i]</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of this plan</source>
            <translation>[Páššwörd öf thíš pláñ ·lorem·i]</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>[Ñéw páššwörd ·lore]</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>[Thé šámé öñçé möré ·lorem·]</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>[Šhöw whát Í týpé ·lorem]</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>[Çháñgé thé páššwörd ·lorem·i]</translation>
        </message>
        <message>
            <source>Set the password</source>
            <translation>[Šét thé páššwörd ·lorem]</translation>
        </message>
        <message>
            <source>Remove the password</source>
            <translation>[Rémövé thé páššwörd ·lorem·i]</translation>
        </message>
        <message>
            <source>Remove the password…</source>
            <translation>[Rémövé thé páššwörd… ·lorem·i]</translation>
        </message>
        <message>
            <source>Without a password, whoever has the file can read everything in it.</source>
            <translation>[Wíthöút á páššwörd, whöévér háš thé fílé çáñ réád évérýthíñg íñ ít. ·lorem·ip um·dolor· it·amet]</translation>
        </message>
        <message>
            <source>A lost password cannot be recovered, by nobody: the plan and its backups are lost with it. Write it down and keep it where the office keeps such things.</source>
            <translation>[Á löšt páššwörd çáññöt bé réçövéréd, bý ñöbödý: thé pláñ áñd ítš báçkúpš áré löšt wíth ít. Wríté ít döwñ áñd kéép ít whéré thé öffíçé kéépš šúçh thíñgš. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·]</translation>
        </message>
        <message>
            <source>Not protected: exported tables, JSON files, PDFs and pictures, what was copied elsewhere before, and what is seen on the screen. Deleted files may still be found on the disk by experts.</source>
            <translation>[Ñöt prötéçtéd: éxpörtéd tábléš, JŠÖÑ fíléš, PDFš áñd píçtúréš, whát wáš çöpíéd élšéwhéré béföré, áñd whát íš šééñ öñ thé šçrééñ. Délétéd fíléš máý štíll bé föúñd öñ thé díšk bý éxpértš. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum·do or·s]</translation>
        </message>
        <message>
            <source>Backups made before ({n})</source>
            <translation>[Báçkúpš mádé béföré ({n}) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Protect them with the new password</source>
            <translation>[Prötéçt thém wíth thé ñéw páššwörd ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Delete them, after a fresh one was made</source>
            <translation>[Délété thém, áftér á fréšh öñé wáš mádé ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Leave them: those without a password can be read, others keep the password they have</source>
            <translation>[Léávé thém: thöšé wíthöút á páššwörd çáñ bé réád, öthérš kéép thé páššwörd théý hávé ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>Take the password off them, too</source>
            <translation>[Táké thé páššwörd öff thém, töö ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Leave them: each keeps the password it has</source>
            <translation>[Léávé thém: éáçh kéépš thé páššwörd ít háš ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Remove the password of this plan?</source>
            <translation>[Rémövé thé páššwörd öf thíš pláñ? ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>The file and the working copy on this computer are written anew, readable for everybody.</source>
            <translation>[Thé fílé áñd thé wörkíñg çöpý öñ thíš çömpútér áré wríttéñ áñéw, réádáblé för évérýbödý. ·lorem·ip um·dolor· it·amet·l rem·i]</translation>
        </message>
        <message>
            <source>This plan has a password</source>
            <translation>[Thíš pláñ háš á páššwörd ·lorem·ip]</translation>
        </message>
        <message>
            <source>Its file, the working copy on this computer and its backups are encrypted with it. Here it can be changed or removed.</source>
            <translation>[Ítš fílé, thé wörkíñg çöpý öñ thíš çömpútér áñd ítš báçkúpš áré éñçrýptéd wíth ít. Héré ít çáñ bé çháñgéd ör rémövéd. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·s]</translation>
        </message>
        <message>
            <source>Protect this plan with a password</source>
            <translation>[Prötéçt thíš pláñ wíth á páššwörd ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Its file, the working copy on this computer and its backups are encrypted with the password (AES-256, by SQLCipher). It is asked for whenever the plan is opened.</source>
            <translation>[Ítš fílé, thé wörkíñg çöpý öñ thíš çömpútér áñd ítš báçkúpš áré éñçrýptéd wíth thé páššwörd (ÁÉŠ-256, bý ŠQLÇíphér). Ít íš áškéd för whéñévér thé pláñ íš öpéñéd. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ips]</translation>
        </message>
        <message>
            <source>At least {n} characters. Four unrelated words are good to remember and hard to guess.</source>
            <translation>[Át léášt {n} çháráçtérš. Föúr úñrélátéd wördš áré gööd tö rémémbér áñd hárd tö gúéšš. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>Too short: at least {n} characters.</source>
            <translation>[Töö šhört: át léášt {n} çháráçtérš. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Found before long by trying. Make it longer: four unrelated words are good.</source>
            <translation>[Föúñd béföré löñg bý trýíñg. Máké ít löñgér: föúr úñrélátéd wördš áré gööd. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>Takes long to find by trying. Longer is better.</source>
            <translation>[Tákéš löñg tö fíñd bý trýíñg. Löñgér íš béttér. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Hard to find by trying, unless it is a known phrase or used elsewhere.</source>
            <translation>[Hárd tö fíñd bý trýíñg, úñléšš ít íš á kñöwñ phrášé ör úšéd élšéwhéré. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>This is not the same.</source>
            <translation>[Thíš íš ñöt thé šámé. ·lorem·i]</translation>
        </message>
        <message>
            <source>Writing the plan with its new password</source>
            <translation>[Wrítíñg thé pláñ wíth ítš ñéw páššwörd ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Writing the plan without a password</source>
            <translation>[Wrítíñg thé pláñ wíthöút á páššwörd ·lorem·ip um·d]</translation>
        </message>
    </context>
    <context>
        <name>PastePreview</name>
        <message>
            <source>Look before you paste</source>
            <translation>[Löök béföré ýöú pášté ·lorem·i]</translation>
        </message>
        <message>
            <source>Look before you paste. Nothing has changed yet.</source>
            <translation>[Löök béföré ýöú pášté. Ñöthíñg háš çháñgéd ýét. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>What becomes of the pasted rows</source>
            <translation>[Whát béçöméš öf thé páštéd röwš ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>[Léávé öút ·lor]</translation>
        </message>
        <message>
            <source>“{heading}” becomes</source>
            <translation>[“{heading}” béçöméš ·lorem·i]</translation>
        </message>
        <message>
            <source>Column {n} becomes</source>
            <translation>[Çölúmñ {n} béçöméš ·lorem·]</translation>
        </message>
        <message>
            <source>New</source>
            <translation>[Ñéw ·]</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>[Çháñgé ·l]</translation>
        </message>
        <message>
            <source>Left out: no title</source>
            <translation>[Léft öút: ñö títlé ·lorem·]</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>[Úñçháñgéd ·lor]</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>[léft öút ·lo]</translation>
        </message>
        <message>
            <source>{value}  (from {pasted})</source>
            <translation>[{value}  (fröm {pasted}) ·lorem·ip]</translation>
        </message>
        <message>
            <source>1 row is new</source>
            <translation>[1 röw íš ñéw ·lore]</translation>
        </message>
        <message>
            <source>{n} rows are new</source>
            <translation>[{n} röwš áré ñéw ·lorem]</translation>
        </message>
        <message>
            <source>1 row changes</source>
            <translation>[1 röw çháñgéš ·lore]</translation>
        </message>
        <message>
            <source>{n} rows change</source>
            <translation>[{n} röwš çháñgé ·lorem]</translation>
        </message>
        <message>
            <source>1 row has no title</source>
            <translation>[1 röw háš ñö títlé ·lorem·]</translation>
        </message>
        <message>
            <source>{n} rows have no title</source>
            <translation>[{n} röwš hávé ñö títlé ·lorem·ip]</translation>
        </message>
        <message>
            <source>1 cell needs a look (F8)</source>
            <translation>[1 çéll ñéédš á löök (F8) ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} cells need a look (F8)</source>
            <translation>[{n} çéllš ñééd á löök (F8) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Paste 1 row</source>
            <translation>[Pášté 1 röw ·lor]</translation>
        </message>
        <message>
            <source>Paste {n} rows</source>
            <translation>[Pášté {n} röwš ·lorem]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çáñçél ·l]</translation>
        </message>
    </context>
    <context>
        <name>PeoplePart</name>
        <message>
            <source>Who takes part, in what role</source>
            <translation>[Whö tákéš párt, íñ whát rölé ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Role of who is added</source>
            <translation>[Rölé öf whö íš áddéd ·lorem·i]</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>[Whö tákéš párt ·lorem]</translation>
        </message>
        <message>
            <source>Name of a body</source>
            <translation>[Ñámé öf á bödý ·lorem]</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>[Bödý ·l]</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>[Rölé ·l]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrý ·lo]</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Name</source>
            <translation>[Ñámé ·l]</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>[Rölé ·l]</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>[É-máíl ·l]</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>[Téléphöñé ·lor]</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>[Képt för ·lo]</translation>
        </message>
        <message>
            <source>Where the data come from</source>
            <translation>[Whéré thé dátá çömé fröm ·lorem·ip]</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>[Löök ágáíñ öñ ·lore]</translation>
        </message>
        <message>
            <source>contact person</source>
            <translation>[çöñtáçt péršöñ ·lorem]</translation>
        </message>
        <message>
            <source>{field} of {person}</source>
            <translation>[{field} öf {person} ·lorem·i]</translation>
        </message>
        <message>
            <source>Review due since {date}: still needed? Set a new date, or erase.</source>
            <translation>[Révíéw dúé šíñçé {date}: štíll ñéédéd? Šét á ñéw dáté, ör érášé. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>Personal data need these too: {fields}.</source>
            <translation>[Péršöñál dátá ñééd théšé töö: {fields}. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Data as a file…</source>
            <translation>[Dátá áš á fílé… ·lorem]</translation>
        </message>
        <message>
            <source>Data of {person} as a file</source>
            <translation>[Dátá öf {person} áš á fílé ·lorem·ip]</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>[Rémövé ·l]</translation>
        </message>
        <message>
            <source>Remove {person}</source>
            <translation>[Rémövé {person} ·lorem]</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>[Érášé för gööd… ·lorem]</translation>
        </message>
        <message>
            <source>Erase {person} for good</source>
            <translation>[Érášé {person} för gööd ·lorem·ip]</translation>
        </message>
        <message>
            <source>A contact needs a name. The old one was kept.</source>
            <translation>[Á çöñtáçt ñéédš á ñámé. Thé öld öñé wáš képt. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Erased, also from the history</source>
            <translation>[Érášéd, álšö fröm thé híštörý ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Data of one person</source>
            <translation>[Dátá öf öñé péršöñ ·lorem·]</translation>
        </message>
        <message>
            <source>JSON, with earlier values (*.json)</source>
            <translation>[JŠÖÑ, wíth éárlíér válúéš (*.json) ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>CSV, present values (*.csv)</source>
            <translation>[ÇŠV, préšéñt válúéš (*.csv) ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Wrote {file}. Give it to the person only.</source>
            <translation>[Wröté {file}. Gívé ít tö thé péršöñ öñlý. ·lorem·ip um·dol]</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Enlarge (+)</source>
            <translation>[Éñlárgé (+) ·lor]</translation>
        </message>
        <message>
            <source>Reduce (-)</source>
            <translation>[Rédúçé (-) ·lor]</translation>
        </message>
        <message>
            <source>Show all (0)</source>
            <translation>[Šhöw áll (0) ·lore]</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>[Çöpý áš píçtúré ·lorem]</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>[Çöpý áš táblé ·lore]</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>[Šávé áš á fílé… ·lorem]</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>[Píçtúré ·lo]</translation>
        </message>
        <message>
            <source>List</source>
            <translation>[Líšt ·l]</translation>
        </message>
        <message>
            <source>n = {n}</source>
            <translation>[ñ = {n} ·lo]</translation>
        </message>
        <message>
            <source>Filter: {filter}.</source>
            <translation>[Fíltér: {filter}. ·lorem·]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ñöñé ·l]</translation>
        </message>
        <message>
            <source>Missing: {what}.</source>
            <translation>[Míššíñg: {what}. ·lorem]</translation>
        </message>
        <message>
            <source>{picture}, as a list</source>
            <translation>[{picture}, áš á líšt ·lorem·i]</translation>
        </message>
        <message>
            <source>Picture copied</source>
            <translation>[Píçtúré çöpíéd ·lorem]</translation>
        </message>
        <message>
            <source>List copied</source>
            <translation>[Líšt çöpíéd ·lor]</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>[Šávé thé píçtúré ·lorem]</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>[Píçtúréš (*.png) ·lorem]</translation>
        </message>
        <message>
            <source>Vector graphics (*.svg)</source>
            <translation>[Véçtör gráphíçš (*.svg) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Saved “{name}”</source>
            <translation>[Šávéd “{name}” ·lorem]</translation>
        </message>
        <message>
            <source>“{name}” was not saved. Choose another folder.</source>
            <translation>[“{name}” wáš ñöt šávéd. Çhööšé áñöthér földér. ·lorem·ip um·dolor]</translation>
        </message>
    </context>
    <context>
        <name>PlaceField</name>
        <message>
            <source>Look up the name</source>
            <translation>[Löök úp thé ñámé ·lorem]</translation>
        </message>
        <message>
            <source>Look up the place by the name of the body</source>
            <translation>[Löök úp thé pláçé bý thé ñámé öf thé bödý ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Places of this name</source>
            <translation>[Pláçéš öf thíš ñámé ·lorem·i]</translation>
        </message>
        <message>
            <source>In any alphabet</source>
            <translation>[Íñ áñý álphábét ·lorem]</translation>
        </message>
        <message>
            <source>{latitude}, {longitude}</source>
            <translation>[{latitude}, {longitude} ·lorem·ip]</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>W</source>
            <translation>W</translation>
        </message>
        <message>
            <source>Several places are called “{text}”. Which one?</source>
            <translation>[Šévérál pláçéš áré çálléd “{text}”. Whíçh öñé? ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Several places may be “{text}”. Which one?</source>
            <translation>[Šévérál pláçéš máý bé “{text}”. Whíçh öñé? ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>“{text}” is not in the list. Did you mean one of these?</source>
            <translation>[“{text}” íš ñöt íñ thé líšt. Díd ýöú méáñ öñé öf théšé? ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>“{text}” is not in this country, but there are these elsewhere:</source>
            <translation>[“{text}” íš ñöt íñ thíš çöúñtrý, bút théré áré théšé élšéwhéré: ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>“{text}” is not in the list of places. Try another spelling, or leave it empty.</source>
            <translation>[“{text}” íš ñöt íñ thé líšt öf pláçéš. Trý áñöthér špéllíñg, ör léávé ít émptý. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message>
            <source>Map of partner countries</source>
            <translation>[Máp öf pártñér çöúñtríéš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Countries: {n}</source>
            <translation>[Çöúñtríéš: {n} ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>PlanFiles</name>
        <message>
            <source>Save as another file</source>
            <translation>[Šávé áš áñöthér fílé ·lorem·i]</translation>
        </message>
        <message>
            <source>Make or open a plan first; “{name}” is imported into it then.</source>
            <translation>[Máké ör öpéñ á pláñ fíršt; “{name}” íš ímpörtéd íñtö ít théñ. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>“{name}” is neither a plan nor a table. Drop a .citysoft, .xlsx or .csv file.</source>
            <translation>[“{name}” íš ñéíthér á pláñ ñör á táblé. Dröp á .çítýšöft, .xlšx ör .çšv fílé. ·lorem·ip um·dolor· it·amet·l r]</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>[Öpéñ á pláñ ·lor]</translation>
        </message>
        <message>
            <source>CitySoft plans (*.citysoft)</source>
            <translation>[ÇítýŠöft pláñš (*.citysoft) ·lorem·ip u]</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>[Áll fíléš (*) ·lore]</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>[Šávé á çöpý ·lor]</translation>
        </message>
        <message>
            <source>Save in another place</source>
            <translation>[Šávé íñ áñöthér pláçé ·lorem·i]</translation>
        </message>
        <message>
            <source>All changes are kept in {name}</source>
            <translation>[Áll çháñgéš áré képt íñ {name} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Copy saved as {name}</source>
            <translation>[Çöpý šávéd áš {name} ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>PlanInWindow</name>
        <message>
            <source>{name} (read-only: {reason})</source>
            <translation>[{name} (réád-öñlý: {reason}) ·lorem·ip u]</translation>
        </message>
        <message>
            <source>{name} (read-only)</source>
            <translation>[{name} (réád-öñlý) ·lorem·]</translation>
        </message>
        <message>
            <source>open in another window</source>
            <translation>[öpéñ íñ áñöthér wíñdöw ·lorem·ip]</translation>
        </message>
        <message>
            <source>its place cannot be written</source>
            <translation>[ítš pláçé çáññöt bé wríttéñ ·lorem·ip u]</translation>
        </message>
        <message>
            <source>not as it was saved</source>
            <translation>[ñöt áš ít wáš šávéd ·lorem·i]</translation>
        </message>
        <message>
            <source>no place for a working copy</source>
            <translation>[ñö pláçé för á wörkíñg çöpý ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>[Úñdö: {step} ·lore]</translation>
        </message>
        <message>
            <source>Do again: {step}</source>
            <translation>[Dö ágáíñ: {step} ·lorem]</translation>
        </message>
        <message>
            <source>Save in another place</source>
            <translation>[Šávé íñ áñöthér pláçé ·lorem·i]</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>[Báçkúpš… ·lo]</translation>
        </message>
        <message>
            <source>The new file holds everything as it was found, the damaged parts too ({sections}). Look them through, or go back to the last good backup.</source>
            <translation>[Thé ñéw fílé höldš évérýthíñg áš ít wáš föúñd, thé dámágéd pártš töö ({sections}). Löök thém thröúgh, ör gö báçk tö thé lášt gööd báçkúp. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·]</translation>
        </message>
        <message>
            <source>History</source>
            <translation>[Híštörý ·lo]</translation>
        </message>
    </context>
    <context>
        <name>PlansMenu</name>
        <message>
            <source>{name} (not found)</source>
            <translation>[{name} (ñöt föúñd) ·lorem·]</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>As the system</source>
            <translation>[Áš thé šýštém ·lore]</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>[Líght ·l]</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>[Dárk ·l]</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>[Ñörmál ·l]</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>[Lárgé ·l]</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>[Lárgér ·l]</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>[Çömförtáblé ·lor]</translation>
        </message>
        <message>
            <source>Dense</source>
            <translation>[Déñšé ·l]</translation>
        </message>
        <message>
            <source>Choose the folder for plans</source>
            <translation>[Çhööšé thé földér för pláñš ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Folder for plans</source>
            <translation>[Földér för pláñš ·lorem]</translation>
        </message>
        <message>
            <source>The list of recent plans is empty. The files stay.</source>
            <translation>[Thé líšt öf réçéñt pláñš íš émptý. Thé fíléš štáý. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Salience counts from {n}</source>
            <translation>[Šálíéñçé çöúñtš fröm {n} ·lorem·ip]</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>[Préféréñçéš ·lor]</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>[Áppéáráñçé ·lor]</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>[Thémé ·l]</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>[Téxt šížé ·lor]</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>[Röwš öf tábléš ·lorem]</translation>
        </message>
        <message>
            <source>General</source>
            <translation>[Géñérál ·lo]</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>[Láñgúágé ·lo]</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>[Döçúméñtš ·lor]</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>[Çhööšé… ·lo]</translation>
        </message>
        <message>
            <source>Show the next best step above the page</source>
            <translation>[Šhöw thé ñéxt béšt štép ábövé thé págé ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Remember recent plans on the start centre</source>
            <translation>[Rémémbér réçéñt pláñš öñ thé štárt çéñtré ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Clear the list of recent plans</source>
            <translation>[Çléár thé líšt öf réçéñt pláñš ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Coding</source>
            <translation>[Çödíñg ·l]</translation>
        </message>
        <message>
            <source>Salience counts from</source>
            <translation>[Šálíéñçé çöúñtš fröm ·lorem·i]</translation>
        </message>
        <message>
            <source>Belongs to the plan: a lens counts for an activity from this rating on.</source>
            <translation>[Bélöñgš tö thé pláñ: á léñš çöúñtš för áñ áçtívítý fröm thíš rátíñg öñ. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>Your name in the history</source>
            <translation>[Ýöúr ñámé íñ thé híštörý ·lorem·ip]</translation>
        </message>
        <message>
            <source>Single letters as shortcuts where no text field has the focus</source>
            <translation>[Šíñglé léttérš áš šhörtçútš whéré ñö téxt fíéld háš thé föçúš ·lorem·ip um·dolor· it·a]</translation>
        </message>
    </context>
    <context>
        <name>PreviewModel</name>
        <message>
            <source>Row</source>
            <translation>[Röw ·]</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>[Whát háppéñš ·lore]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Kíñd ·l]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ñámé ·l]</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>[émptý ·l]</translation>
        </message>
        <message>
            <source>, left out</source>
            <translation>[, léft öút ·lor]</translation>
        </message>
        <message>
            <source>{first} (+{n})</source>
            <translation>[{first} (+{n}) ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>Previous page (Page up)</source>
            <translation>[Prévíöúš págé (Págé úp) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Next page (Page down)</source>
            <translation>[Ñéxt págé (Págé döwñ) ·lorem·i]</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation>[Šmállér (-) ·lor]</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>[Lárgér (+) ·lor]</translation>
        </message>
        <message>
            <source>Fit the page (0)</source>
            <translation>[Fít thé págé (0) ·lorem]</translation>
        </message>
        <message>
            <source>One</source>
            <translation>[Öñé ·]</translation>
        </message>
        <message>
            <source>One page</source>
            <translation>[Öñé págé ·lo]</translation>
        </message>
        <message>
            <source>One page below the other</source>
            <translation>[Öñé págé bélöw thé öthér ·lorem·ip]</translation>
        </message>
        <message>
            <source>Two</source>
            <translation>[Twö ·]</translation>
        </message>
        <message>
            <source>Two pages</source>
            <translation>[Twö págéš ·lor]</translation>
        </message>
        <message>
            <source>Pages in pairs</source>
            <translation>[Págéš íñ páírš ·lorem]</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>[Gríd ·l]</translation>
        </message>
        <message>
            <source>Grid of pages</source>
            <translation>[Gríd öf págéš ·lore]</translation>
        </message>
        <message>
            <source>All pages as a grid</source>
            <translation>[Áll págéš áš á gríd ·lorem·i]</translation>
        </message>
        <message>
            <source>Pages beside each other</source>
            <translation>[Págéš béšídé éáçh öthér ·lorem·ip]</translation>
        </message>
        <message>
            <source>Small pages</source>
            <translation>[Šmáll págéš ·lor]</translation>
        </message>
        <message>
            <source>Page {n}</source>
            <translation>[Págé {n} ·lo]</translation>
        </message>
        <message>
            <source>Page {n} of {total}</source>
            <translation>[Págé {n} öf {total} ·lorem·i]</translation>
        </message>
        <message>
            <source>No pages yet</source>
            <translation>[Ñö págéš ýét ·lore]</translation>
        </message>
        <message>
            <source>Page up and down turn pages, plus and minus zoom, Enter opens the section</source>
            <translation>[Págé úp áñd döwñ túrñ págéš, plúš áñd míñúš žööm, Éñtér öpéñš thé šéçtíöñ ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>[{n} % ·l]</translation>
        </message>
        <message>
            <source>Zoom {n} %, fit the page</source>
            <translation>[Žööm {n} %, fít thé págé ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>PreviewScreen</name>
        <message>
            <source>Look before you import</source>
            <translation>[Löök béföré ýöú ímpört ·lorem·ip]</translation>
        </message>
        <message>
            <source>Rows of the file and what happens to them</source>
            <translation>[Röwš öf thé fílé áñd whát háppéñš tö thém ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Next to check (F8)</source>
            <translation>[Ñéxt tö çhéçk (F8) ·lorem·]</translation>
        </message>
        <message>
            <source>Next row to check</source>
            <translation>[Ñéxt röw tö çhéçk ·lorem·]</translation>
        </message>
        <message>
            <source>Next row to check (F8, back with Shift+F8)</source>
            <translation>[Ñéxt röw tö çhéçk (F8, báçk wíth Šhíft+F8) ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>[Ápplý ·l]</translation>
        </message>
        <message>
            <source>Apply to every row with this word</source>
            <translation>[Ápplý tö évérý röw wíth thíš wörd ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>What the word means</source>
            <translation>[Whát thé wörd méáñš ·lorem·i]</translation>
        </message>
        <message>
            <source>This row is</source>
            <translation>[Thíš röw íš ·lor]</translation>
        </message>
        <message>
            <source>What this row is</source>
            <translation>[Whát thíš röw íš ·lorem]</translation>
        </message>
        <message>
            <source>All {n}</source>
            <translation>[Áll {n} ·lo]</translation>
        </message>
        <message>
            <source>New {n}</source>
            <translation>[Ñéw {n} ·lo]</translation>
        </message>
        <message>
            <source>Update {n}</source>
            <translation>[Úpdáté {n} ·lor]</translation>
        </message>
        <message>
            <source>Unchanged {n}</source>
            <translation>[Úñçháñgéd {n} ·lore]</translation>
        </message>
        <message>
            <source>Skipped {n}</source>
            <translation>[Škíppéd {n} ·lor]</translation>
        </message>
        <message>
            <source>To check {n}</source>
            <translation>[Tö çhéçk {n} ·lore]</translation>
        </message>
        <message>
            <source>Possible duplicates {n}</source>
            <translation>[Pöššíblé dúplíçátéš {n} ·lorem·ip]</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>[Ñöthíñg háš çháñgéd ýét. ·lorem·ip]</translation>
        </message>
        <message>
            <source>Ready: {n}.</source>
            <translation>[Réádý: {n}. ·lor]</translation>
        </message>
        <message>
            <source>To check: {n}.</source>
            <translation>[Tö çhéçk: {n}. ·lorem]</translation>
        </message>
        <message>
            <source>Skipped: {n}.</source>
            <translation>[Škíppéd: {n}. ·lore]</translation>
        </message>
        <message>
            <source>Outside the condition: {n}.</source>
            <translation>[Öútšídé thé çöñdítíöñ: {n}. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Row {row}, not part of the table: {text}</source>
            <translation>[Röw {row}, ñöt párt öf thé táblé: {text} ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Notes on the file and its columns ({n})</source>
            <translation>[Ñötéš öñ thé fílé áñd ítš çölúmñš ({n}) ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Row {row}: {text}</source>
            <translation>[Röw {row}: {text} ·lorem·]</translation>
        </message>
        <message>
            <source>Nothing to look at in this row.</source>
            <translation>[Ñöthíñg tö löök át íñ thíš röw. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>What does “{text}” mean?</source>
            <translation>[Whát döéš “{text}” méáñ? ·lorem·ip]</translation>
        </message>
        <message>
            <source>Several countries or none (multilateral)</source>
            <translation>[Šévérál çöúñtríéš ör ñöñé (múltílátérál) ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>An update of “{name}”</source>
            <translation>[Áñ úpdáté öf “{name}” ·lorem·i]</translation>
        </message>
        <message>
            <source>A new activity</source>
            <translation>[Á ñéw áçtívítý ·lorem]</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>[Léft öút ·lo]</translation>
        </message>
        <message>
            <source>The same for all {n} possible duplicates</source>
            <translation>[Thé šámé för áll {n} pöššíblé dúplíçátéš ·lorem·ip um·dol]</translation>
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>City</source>
            <translation>[Çítý ·l]</translation>
        </message>
        <message>
            <source>Home country</source>
            <translation>[Hömé çöúñtrý ·lore]</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>[Régíöñ ·l]</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>[Pöpúlátíöñ ·lor]</translation>
        </message>
        <message>
            <source>Year of the figure</source>
            <translation>[Ýéár öf thé fígúré ·lorem·]</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>[Láñgúágéš ·lor]</translation>
        </message>
        <message>
            <source>Self-description</source>
            <translation>[Šélf-déšçríptíöñ ·lorem]</translation>
        </message>
        <message>
            <source>Structure of the state</source>
            <translation>[Štrúçtúré öf thé štáté ·lorem·ip]</translation>
        </message>
        <message>
            <source>Room for international action</source>
            <translation>[Rööm för íñtérñátíöñál áçtíöñ ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Legal setting</source>
            <translation>[Légál šéttíñg ·lore]</translation>
        </message>
        <message>
            <source>What that means here</source>
            <translation>[Whát thát méáñš héré ·lorem·i]</translation>
        </message>
        <message>
            <source>In any alphabet. Choosing a place fills country, region and population; a name that is not in the list is kept as typed.</source>
            <translation>[Íñ áñý álphábét. Çhööšíñg á pláçé fíllš çöúñtrý, régíöñ áñd pöpúlátíöñ; á ñámé thát íš ñöt íñ thé líšt íš képt áš týpéd. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·si]</translation>
        </message>
        <message>
            <source>Assets</source>
            <translation>[Áššétš ·l]</translation>
        </message>
        <message>
            <source>An asset others come for</source>
            <translation>[Áñ áššét öthérš çömé för ·lorem·ip]</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>[Áššét ·l]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Kíñd ·l]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>“{text}” is not a country. Enter its name or two-letter code.</source>
            <translation>[“{text}” íš ñöt á çöúñtrý. Éñtér ítš ñámé ör twö-léttér çödé. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>“{text}” is not a number.</source>
            <translation>[“{text}” íš ñöt á ñúmbér. ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>ProgressDialog</name>
        <message>
            <source>Please wait</source>
            <translation>[Pléášé wáít ·lor]</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>[Prögréšš ·lo]</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>[Štöp ·l]</translation>
        </message>
        <message>
            <source>Stop: the plan stays as it was</source>
            <translation>[Štöp: thé pláñ štáýš áš ít wáš ·lorem·ip um]</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>“{name}” had been changed meanwhile. Work found on this computer is beside it in “{copy}”.</source>
            <translation>[“{name}” hád bééñ çháñgéd méáñwhílé. Wörk föúñd öñ thíš çömpútér íš béšídé ít íñ “{copy}”. ·lorem·ip um·dolor· it·amet·l rem·ip]</translation>
        </message>
        <message>
            <source>Work on “{name}” that had not been saved before is in the plan again.</source>
            <translation>[Wörk öñ “{name}” thát hád ñöt bééñ šávéd béföré íš íñ thé pláñ ágáíñ. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>{problem} Close again to leave it like this: the work is offered at the next start.</source>
            <translation>[{problem} Çlöšé ágáíñ tö léávé ít líké thíš: thé wörk íš öfféréd át thé ñéxt štárt. ·lorem·ip um·dolor· it·amet·l rem]</translation>
        </message>
        <message>
            <source>The file was changed by somebody else meanwhile. Nothing was overwritten: your work is in “{name}”.</source>
            <translation>[Thé fílé wáš çháñgéd bý šömébödý élšé méáñwhílé. Ñöthíñg wáš övérwríttéñ: ýöúr wörk íš íñ “{name}”. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>All changes are kept in {name}</source>
            <translation>[Áll çháñgéš áré képt íñ {name} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Save in another place</source>
            <translation>[Šávé íñ áñöthér pláçé ·lorem·i]</translation>
        </message>
        <message>
            <source>Sample: nothing is kept</source>
            <translation>[Šámplé: ñöthíñg íš képt ·lorem·ip]</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>[Réád-öñlý ·lor]</translation>
        </message>
        <message>
            <source>Kept here, not in {name}</source>
            <translation>[Képt héré, ñöt íñ {name} ·lorem·ip]</translation>
        </message>
        <message>
            <source>Kept here, soon in {name}</source>
            <translation>[Képt héré, šööñ íñ {name} ·lorem·ip]</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>[Šávéd ·l]</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>[Šávéd {time} ·lore]</translation>
        </message>
    </context>
    <context>
        <name>PurposePart</name>
        <message>
            <source>Purpose, audience, resources</source>
            <translation>[Púrpöšé, áúdíéñçé, réšöúrçéš ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Whom, where, which asset, whose</source>
            <translation>[Whöm, whéré, whíçh áššét, whöšé ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Details of purpose, audience and resources</source>
            <translation>[Détáílš öf púrpöšé, áúdíéñçé áñd réšöúrçéš ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>[Çödé ·l]</translation>
        </message>
        <message>
            <source>Whom, which, what for</source>
            <translation>[Whöm, whíçh, whát för ·lorem·i]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrý ·lo]</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>[Whöšé ·l]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>Find an activity</source>
            <translation>[Fíñd áñ áçtívítý ·lorem]</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>[Šhöw áll ·lo]</translation>
        </message>
        <message>
            <source>Activities to work on</source>
            <translation>[Áçtívítíéš tö wörk öñ ·lorem·i]</translation>
        </message>
        <message>
            <source>Show all activities</source>
            <translation>[Šhöw áll áçtívítíéš ·lorem·i]</translation>
        </message>
        <message>
            <source>No activity has these words in its title.</source>
            <translation>[Ñö áçtívítý háš théšé wördš íñ ítš títlé. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation>[{n} çhöšéñ ·lor]</translation>
        </message>
    </context>
    <context>
        <name>Recents</name>
        <message>
            <source>Today {time}</source>
            <translation>[Tödáý {time} ·lore]</translation>
        </message>
        <message>
            <source>Yesterday {time}</source>
            <translation>[Ýéštérdáý {time} ·lorem]</translation>
        </message>
        <message>
            <source>{n} of 7 complete</source>
            <translation>[{n} öf 7 çömplété ·lorem·]</translation>
        </message>
        <message>
            <source>{n} under way</source>
            <translation>[{n} úñdér wáý ·lore]</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>[Pláñ ·l]</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>[Prögréšš ·lo]</translation>
        </message>
        <message>
            <source>Last opened</source>
            <translation>[Lášt öpéñéd ·lor]</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>[ñöt föúñd ·lor]</translation>
        </message>
        <message>
            <source>Not found: moved, renamed or on a drive that is not connected</source>
            <translation>[Ñöt föúñd: mövéd, réñáméd ör öñ á drívé thát íš ñöt çöññéçtéd ·lorem·ip um·dolor· it·a]</translation>
        </message>
    </context>
    <context>
        <name>RecordForm</name>
        <message>
            <source>A few words are needed here.</source>
            <translation>[Á féw wördš áré ñéédéd héré. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>“{text}” is not an amount. Enter a number such as 18000, or 18k.</source>
            <translation>[“{text}” íš ñöt áñ ámöúñt. Éñtér á ñúmbér šúçh áš 18000, ör 18k. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>[Títlé ·l]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Týpé ·l]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Štátúš ·l]</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>[Pártñérš ·lo]</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>[Çöúñtríéš ·lor]</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>[Štárt ·l]</translation>
        </message>
        <message>
            <source>End</source>
            <translation>[Éñd ·]</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>[Léád úñít ·lor]</translation>
        </message>
        <message>
            <source>What it is, in one or two sentences</source>
            <translation>[Whát ít íš, íñ öñé ör twö šéñtéñçéš ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Add source</source>
            <translation>[Ádd šöúrçé ·lor]</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>[Ádd á šöúrçé ·lore]</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>[Évídéñçé ·lo]</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>[úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>An activity needs a title. The old one was kept.</source>
            <translation>[Áñ áçtívítý ñéédš á títlé. Thé öld öñé wáš képt. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>“{text}” is not a country. Enter its name or two-letter code, ZZ for multilateral.</source>
            <translation>[“{text}” íš ñöt á çöúñtrý. Éñtér ítš ñámé ör twö-léttér çödé, ŽŽ för múltílátérál. ·lorem·ip um·dolor· it·amet·l rem]</translation>
        </message>
    </context>
    <context>
        <name>RecordTable</name>
        <message>
            <source>F2 edits a cell, Delete removes the row</source>
            <translation>[F2 édítš á çéll, Délété rémövéš thé röw ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>[Ádd ·]</translation>
        </message>
        <message>
            <source>Add: {what}</source>
            <translation>[Ádd: {what} ·lor]</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>[Rémövé ·l]</translation>
        </message>
        <message>
            <source>Remove: {what}</source>
            <translation>[Rémövé: {what} ·lorem]</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Enter a year, or ? for unknown.</source>
            <translation>[“{text}” íš ñöt á dáté. Éñtér á ýéár, ör ? för úñkñöwñ. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>“{text}” cannot be used here. The value was not changed.</source>
            <translation>[“{text}” çáññöt bé úšéd héré. Thé válúé wáš ñöt çháñgéd. ·lorem·ip um·dolor· it]</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Work that is in no file was found on this computer. The start centre shows it.</source>
            <translation>[Wörk thát íš íñ ñö fílé wáš föúñd öñ thíš çömpútér. Thé štárt çéñtré šhöwš ít. ·lorem·ip um·dolor· it·amet·l r]</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCard</name>
        <message>
            <source>Plan without a file</source>
            <translation>[Pláñ wíthöút á fílé ·lorem·i]</translation>
        </message>
        <message>
            <source>Work found on this computer</source>
            <translation>[Wörk föúñd öñ thíš çömpútér ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>[Öpéñ ·l]</translation>
        </message>
        <message>
            <source>Save as another file…</source>
            <translation>[Šávé áš áñöthér fílé… ·lorem·i]</translation>
        </message>
        <message>
            <source>Show what differs</source>
            <translation>[Šhöw whát dífférš ·lorem·]</translation>
        </message>
        <message>
            <source>Throw away…</source>
            <translation>[Thröw áwáý… ·lor]</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>[Thröw áwáý ·lor]</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>[Kéép ít ·lo]</translation>
        </message>
        <message>
            <source>Throw this work away? It is put aside for 30 days and then deleted. The file is not touched.</source>
            <translation>[Thröw thíš wörk áwáý? Ít íš pút ášídé för 30 dáýš áñd théñ délétéd. Thé fílé íš ñöt töúçhéd. ·lorem·ip um·dolor· it·amet·l rem·ips]</translation>
        </message>
        <message>
            <source>Last change: {time}</source>
            <translation>[Lášt çháñgé: {time} ·lorem·i]</translation>
        </message>
        <message>
            <source>Steps that are in no file: {n}</source>
            <translation>[Štépš thát áré íñ ñö fílé: {n} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Protected by a password, which is asked for</source>
            <translation>[Prötéçtéd bý á páššwörd, whíçh íš áškéd för ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>How many steps cannot be told</source>
            <translation>[Höw máñý štépš çáññöt bé töld ·lorem·ip um]</translation>
        </message>
        <message>
            <source>It belongs to no file yet.</source>
            <translation>[Ít bélöñgš tö ñö fílé ýét. ·lorem·ip]</translation>
        </message>
        <message>
            <source>It belongs to {file} in {folder}.</source>
            <translation>[Ít bélöñgš tö {file} íñ {folder}. ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>It belongs to {file} in {folder}, which is not there now.</source>
            <translation>[Ít bélöñgš tö {file} íñ {folder}, whíçh íš ñöt théré ñöw. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>Thrown away. It is kept aside for 30 days.</source>
            <translation>[Thröwñ áwáý. Ít íš képt ášídé för 30 dáýš. ·lorem·ip um·dolo]</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPanel</name>
        <message>
            <source>Work found on this computer</source>
            <translation>[Wörk föúñd öñ thíš çömpútér ·lorem·ip u]</translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>Nothing here yet.</source>
            <translation>[Ñöthíñg héré ýét. ·lorem·]</translation>
        </message>
        <message>
            <source>Filter rows</source>
            <translation>[Fíltér röwš ·lor]</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>[Šhöw áll ·lo]</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>[Détáílš ·lo]</translation>
        </message>
        <message>
            <source>List</source>
            <translation>[Líšt ·l]</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>[Délété ·l]</translation>
        </message>
        <message>
            <source>Nothing matches. Hidden by the filter: {n}.</source>
            <translation>[Ñöthíñg mátçhéš. Híddéñ bý thé fíltér: {n}. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>[Ñöthíñg šéléçtéd ·lorem]</translation>
        </message>
        <message>
            <source>Entries: {n}</source>
            <translation>[Éñtríéš: {n} ·lore]</translation>
        </message>
        <message>
            <source>shown: {n}</source>
            <translation>[šhöwñ: {n} ·lor]</translation>
        </message>
        <message>
            <source>Used by activities: {n}</source>
            <translation>[Úšéd bý áçtívítíéš: {n} ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>RequestForm</name>
        <message>
            <source>Request</source>
            <translation>[Réqúéšt ·lo]</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>[Whát för ·lo]</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>[Whö áškš ·lo]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrý ·lo]</translation>
        </message>
        <message>
            <source>In charge here</source>
            <translation>[Íñ çhárgé héré ·lorem]</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>[Réçéívéd ·lo]</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>[Áñšwér bý ·lor]</translation>
        </message>
        <message>
            <source>What they ask, in their words</source>
            <translation>[Whát théý ášk, íñ théír wördš ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Our reply</source>
            <translation>[Öúr réplý ·lor]</translation>
        </message>
        <message>
            <source>Note for the office, not printed</source>
            <translation>[Ñöté för thé öffíçé, ñöt príñtéd ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Reason, printed with the decision</source>
            <translation>[Réášöñ, príñtéd wíth thé déçíšíöñ ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Weighed by our criteria</source>
            <translation>[Wéíghéd bý öúr çrítéríá ·lorem·ip]</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>[Déçíšíöñ ·lo]</translation>
        </message>
        <message>
            <source>Criteria…</source>
            <translation>[Çrítéríá… ·lor]</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>[Áççépt ·l]</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>[Déçlíñé ·lo]</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>[Öpéñ ít ágáíñ ·lore]</translation>
        </message>
        <message>
            <source>Make it an activity</source>
            <translation>[Máké ít áñ áçtívítý ·lorem·i]</translation>
        </message>
        <message>
            <source>Save the reply memo as PDF…</source>
            <translation>[Šávé thé réplý mémö áš PDF… ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>[Çöpý áš téxt ·lore]</translation>
        </message>
        <message>
            <source>Open the activity</source>
            <translation>[Öpéñ thé áçtívítý ·lorem·]</translation>
        </message>
        <message>
            <source>“{text}” is not a country.</source>
            <translation>[“{text}” íš ñöt á çöúñtrý. ·lorem·ip]</translation>
        </message>
        <message>
            <source>Say why; the reason is kept and printed.</source>
            <translation>[Šáý whý; thé réášöñ íš képt áñd príñtéd. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Copied as text.</source>
            <translation>[Çöpíéd áš téxt. ·lorem]</translation>
        </message>
        <message>
            <source>Save the reply memo</source>
            <translation>[Šávé thé réplý mémö ·lorem·i]</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>[PDF (*.pdf) ·lor]</translation>
        </message>
        <message>
            <source>Reply memo</source>
            <translation>[Réplý mémö ·lor]</translation>
        </message>
        <message>
            <source>Saved as {name}, pages: {n}</source>
            <translation>[Šávéd áš {name}, págéš: {n} ·lorem·ip u]</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Twinning or friendship</source>
            <translation>[Twíññíñg ör fríéñdšhíp ·lorem·ip]</translation>
        </message>
        <message>
            <source>Delegation or visit</source>
            <translation>[Délégátíöñ ör víšít ·lorem·i]</translation>
        </message>
        <message>
            <source>Membership of a network</source>
            <translation>[Mémbéršhíp öf á ñétwörk ·lorem·ip]</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>[Évéñt ·l]</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>[Öthér ·l]</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>[Öpéñ ·l]</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>[Áççéptéd ·lo]</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>[Déçlíñéd ·lo]</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>[Áñšwéréd ·lo]</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>[{points} öf 100 ·lorem]</translation>
        </message>
        <message>
            <source>{low} to {high} of 100</source>
            <translation>[{low} tö {high} öf 100 ·lorem·ip]</translation>
        </message>
        <message>
            <source>{k} of {n} criteria scored</source>
            <translation>[{k} öf {n} çrítéríá šçöréd ·lorem·ip]</translation>
        </message>
        <message>
            <source>Set the criteria of the city first.</source>
            <translation>[Šét thé çrítéríá öf thé çítý fíršt. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Proposed: yes, with terms (70 and more).</source>
            <translation>[Pröpöšéd: ýéš, wíth térmš (70 áñd möré). ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Proposed: a smaller form first (45 to 69).</source>
            <translation>[Pröpöšéd: á šmállér förm fíršt (45 tö 69). ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Proposed: a kind no, with a reason (below 45).</source>
            <translation>[Pröpöšéd: á kíñd ñö, wíth á réášöñ (bélöw 45). ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Proposed: ask back. What is not known decides, or is more than two criteria.</source>
            <translation>[Pröpöšéd: ášk báçk. Whát íš ñöt kñöwñ déçídéš, ör íš möré tháñ twö çrítéríá. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>Requests</source>
            <translation>[Réqúéštš ·lo]</translation>
        </message>
        <message>
            <source>Who wants to twin, to come or to join, weighed by our own criteria</source>
            <translation>[Whö wáñtš tö twíñ, tö çömé ör tö jöíñ, wéíghéd bý öúr öwñ çrítéríá ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>Criteria…</source>
            <translation>[Çrítéríá… ·lor]</translation>
        </message>
        <message>
            <source>Add request</source>
            <translation>[Ádd réqúéšt ·lor]</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>[Ñöthíñg šéléçtéd ·lorem]</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>[Réqúéšt ·lo]</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>[Whö áškš ·lo]</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>[Whát för ·lo]</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>[Áñšwér bý ·lor]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Štáté ·l]</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>[Réšúlt ·l]</translation>
        </message>
        <message>
            <source>{points}, {k} of {n}</source>
            <translation>[{points}, {k} öf {n} ·lorem·i]</translation>
        </message>
        <message>
            <source>No requests yet. Add one when a letter comes in.</source>
            <translation>[Ñö réqúéštš ýét. Ádd öñé whéñ á léttér çöméš íñ. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>[Ñéw réqúéšt ·lor]</translation>
        </message>
    </context>
    <context>
        <name>ResultScreen</name>
        <message>
            <source>added</source>
            <translation>[áddéd ·l]</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>[úpdátéd ·lo]</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>[úñçháñgéd ·lor]</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>[škíppéd ·lo]</translation>
        </message>
        <message>
            <source>to check</source>
            <translation>[tö çhéçk ·lo]</translation>
        </message>
        <message>
            <source>Show new rows in the inventory</source>
            <translation>[Šhöw ñéw röwš íñ thé íñvéñtörý ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>[Úñdö thé ímpört ·lorem]</translation>
        </message>
        <message>
            <source>To look at later: skipped rows, values that could not be read, rows to check</source>
            <translation>[Tö löök át látér: škíppéd röwš, válúéš thát çöúld ñöt bé réád, röwš tö çhéçk ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>The import was taken back</source>
            <translation>[Thé ímpört wáš tákéñ báçk ·lorem·ip]</translation>
        </message>
        <message>
            <source>The plan is as it was before. “{name}” was not touched.</source>
            <translation>[Thé pláñ íš áš ít wáš béföré. “{name}” wáš ñöt töúçhéd. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>[Ímpörtéd ·lo]</translation>
        </message>
        <message>
            <source>“{name}” was read and not changed. One Undo takes the whole import back.</source>
            <translation>[“{name}” wáš réád áñd ñöt çháñgéd. Öñé Úñdö tákéš thé whölé ímpört báçk. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>Already taken back</source>
            <translation>[Álréádý tákéñ báçk ·lorem·]</translation>
        </message>
    </context>
    <context>
        <name>SaliencePicker</name>
        <message>
            <source>absent</source>
            <translation>[ábšéñt ·l]</translation>
        </message>
        <message>
            <source>incidental</source>
            <translation>[íñçídéñtál ·lor]</translation>
        </message>
        <message>
            <source>intended, on paper</source>
            <translation>[íñtéñdéd, öñ pápér ·lorem·]</translation>
        </message>
        <message>
            <source>a main purpose</source>
            <translation>[á máíñ púrpöšé ·lorem]</translation>
        </message>
        <message>
            <source>{name} {n}, {word}</source>
            <translation>[{name} {n}, {word} ·lorem·]</translation>
        </message>
        <message>
            <source>{name} unknown</source>
            <translation>[{name} úñkñöwñ ·lorem]</translation>
        </message>
        <message>
            <source>Looked at, cannot tell (U)</source>
            <translation>[Löökéd át, çáññöt téll (Ú) ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>SalienceRow</name>
        <message>
            <source>No source yet. E adds one.</source>
            <translation>[Ñö šöúrçé ýét. É áddš öñé. ·lorem·ip]</translation>
        </message>
        <message>
            <source>Sourced</source>
            <translation>[Šöúrçéd ·lo]</translation>
        </message>
        <message>
            <source>not entered</source>
            <translation>[ñöt éñtéréd ·lor]</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>All activities, usual columns</source>
            <translation>[Áll áçtívítíéš, úšúál çölúmñš ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Keep this view…</source>
            <translation>[Kéép thíš víéw… ·lorem]</translation>
        </message>
        <message>
            <source>Change “{name}” to what is shown</source>
            <translation>[Çháñgé “{name}” tö whát íš šhöwñ ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Rename “{name}”…</source>
            <translation>[Réñámé “{name}”… ·lorem]</translation>
        </message>
        <message>
            <source>Remove “{name}”</source>
            <translation>[Rémövé “{name}” ·lorem]</translation>
        </message>
        <message>
            <source>Keep this view</source>
            <translation>[Kéép thíš víéw ·lorem]</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>[Réñámé thé víéw ·lorem]</translation>
        </message>
        <message>
            <source>There is a view “{name}” already.</source>
            <translation>[Théré íš á víéw “{name}” álréádý. ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ñámé ·l]</translation>
        </message>
    </context>
    <context>
        <name>ScoreList</name>
        <message>
            <source>The city has no criteria yet. Take over those we propose, or write your own.</source>
            <translation>[Thé çítý háš ñö çrítéríá ýét. Táké övér thöšé wé pröpöšé, ör wríté ýöúr öwñ. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>{name} (weight {weight})</source>
            <translation>[{name} (wéíght {weight}) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>[Úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>[Whý ·]</translation>
        </message>
    </context>
    <context>
        <name>SearchDialog</name>
        <message>
            <source>For {n} activities</source>
            <translation>[För {n} áçtívítíéš ·lorem·]</translation>
        </message>
        <message>
            <source>When was searched</source>
            <translation>[Whéñ wáš šéárçhéd ·lorem·]</translation>
        </message>
        <message>
            <source>Where was searched</source>
            <translation>[Whéré wáš šéárçhéd ·lorem·]</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>[Bý whöm ·lo]</translation>
        </message>
        <message>
            <source>At which tier</source>
            <translation>[Át whíçh tíér ·lore]</translation>
        </message>
        <message>
            <source>The tier of the record is kept</source>
            <translation>[Thé tíér öf thé réçörd íš képt ·lorem·ip um]</translation>
        </message>
        <message>
            <source>To say “none found”, say where was searched and when.</source>
            <translation>[Tö šáý “ñöñé föúñd”, šáý whéré wáš šéárçhéd áñd whéñ. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>“{title}” has a known link at this tier. Change that link instead.</source>
            <translation>[“{title}” háš á kñöwñ líñk át thíš tíér. Çháñgé thát líñk íñštéád. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
    </context>
    <context>
        <name>SectionDelegate</name>
        <message>
            <source>to write</source>
            <translation>[tö wríté ·lo]</translation>
        </message>
    </context>
    <context>
        <name>SectionInspector</name>
        <message>
            <source>Headline</source>
            <translation>[Héádlíñé ·lo]</translation>
        </message>
        <message>
            <source>A message with its number, at most {n} words. Empty: the program's own.</source>
            <translation>[Á méššágé wíth ítš ñúmbér, át möšt {n} wördš. Émptý: thé prögrám'š öwñ. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>[Téxt ·l]</translation>
        </message>
        <message>
            <source>Write here. Leave a line empty for a new paragraph.</source>
            <translation>[Wríté héré. Léávé á líñé émptý för á ñéw párágráph. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>[Šígñéd bý ·lor]</translation>
        </message>
        <message>
            <source>Name, office, date</source>
            <translation>[Ñámé, öffíçé, dáté ·lorem·]</translation>
        </message>
        <message>
            <source>Internal: not in a public brief</source>
            <translation>[Íñtérñál: ñöt íñ á públíç bríéf ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Questions that help. They never print.</source>
            <translation>[Qúéštíöñš thát hélp. Théý ñévér príñt. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Use the opening sentence</source>
            <translation>[Úšé thé öpéñíñg šéñtéñçé ·lorem·ip]</translation>
        </message>
        <message>
            <source>Puts this sentence before your text: {text}</source>
            <translation>[Pútš thíš šéñtéñçé béföré ýöúr téxt: {text} ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>This preset leaves the section out.</source>
            <translation>[Thíš préšét léávéš thé šéçtíöñ öút. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Left out of this brief.</source>
            <translation>[Léft öút öf thíš bríéf. ·lorem·ip]</translation>
        </message>
        <message>
            <source>{k} of about {n} words</source>
            <translation>[{k} öf áböút {n} wördš ·lorem·ip]</translation>
        </message>
        <message>
            <source>{k} words, room for about {n}: shorten it</source>
            <translation>[{k} wördš, rööm för áböút {n}: šhörtéñ ít ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>{k} words: at most {n} fit a headline</source>
            <translation>[{k} wördš: át möšt {n} fít á héádlíñé ·lorem·ip um·do]</translation>
        </message>
    </context>
    <context>
        <name>SectionPictures</name>
        <message>
            <source>Partners on the map of the world</source>
            <translation>[Pártñérš öñ thé máp öf thé wörld ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Agreements in time</source>
            <translation>[Ágrééméñtš íñ tímé ·lorem·]</translation>
        </message>
        <message>
            <source>Pictures that print</source>
            <translation>[Píçtúréš thát príñt ·lorem·i]</translation>
        </message>
        <message>
            <source>Print: {picture}</source>
            <translation>[Príñt: {picture} ·lorem]</translation>
        </message>
        <message>
            <source>“{name}” prints again</source>
            <translation>[“{name}” príñtš ágáíñ ·lorem·i]</translation>
        </message>
        <message>
            <source>“{name}” left out</source>
            <translation>[“{name}” léft öút ·lorem·]</translation>
        </message>
    </context>
    <context>
        <name>SectionsPanel</name>
        <message>
            <source>Sections</source>
            <translation>[Šéçtíöñš ·lo]</translation>
        </message>
        <message>
            <source>Space takes a section in or out, Enter opens it</source>
            <translation>[Špáçé tákéš á šéçtíöñ íñ ör öút, Éñtér öpéñš ít ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>{k} of {n}</source>
            <translation>[{k} öf {n} ·lor]</translation>
        </message>
        <message>
            <source>Annexes A to H, {k} chosen</source>
            <translation>[Áññéxéš Á tö H, {k} çhöšéñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>Hide the annexes</source>
            <translation>[Hídé thé áññéxéš ·lorem]</translation>
        </message>
        <message>
            <source>List the annexes</source>
            <translation>[Líšt thé áññéxéš ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>ShellCommands</name>
        <message>
            <source>Password of this plan (not possible here: SQLCipher is not installed)</source>
            <translation>[Páššwörd öf thíš pláñ (ñöt pöššíblé héré: ŠQLÇíphér íš ñöt íñštálléd) ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>Password of this plan (save a copy of the sample first)</source>
            <translation>[Páššwörd öf thíš pláñ (šávé á çöpý öf thé šámplé fíršt) ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>The plan file is sound</source>
            <translation>[Thé pláñ fílé íš šöúñd ·lorem·ip]</translation>
        </message>
        <message>
            <source>Select a record first.</source>
            <translation>[Šéléçt á réçörd fíršt. ·lorem·ip]</translation>
        </message>
        <message>
            <source>This page has no detail panel</source>
            <translation>[Thíš págé háš ñö détáíl páñél ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Nothing on this page needs a look</source>
            <translation>[Ñöthíñg öñ thíš págé ñéédš á löök ·lorem·ip um·]</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>[Kéýböárd šhörtçútš ·lorem·]</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>[Fíñd á çömmáñd ör á kéý ·lorem·ip]</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>[Šhörtçútš ·lor]</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>[Méñú ·l]</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>[Çömmáñd ·lo]</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>[Kéýš ·l]</translation>
        </message>
        <message>
            <source>Inventory grid</source>
            <translation>[Íñvéñtörý gríd ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Sidebar</source>
            <translation>[Šídébár ·lo]</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>[Régíštérš ·lor]</translation>
        </message>
        <message>
            <source>Partners and bodies</source>
            <translation>[Pártñérš áñd bödíéš ·lorem·i]</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>[Évídéñçé ·lo]</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>[Réqúéštš ·lo]</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>[Ñötéš ·l]</translation>
        </message>
        <message>
            <source>Recycle bin</source>
            <translation>[Réçýçlé bíñ ·lor]</translation>
        </message>
        <message>
            <source>Record completeness</source>
            <translation>[Réçörd çömplétéñéšš ·lorem·i]</translation>
        </message>
        <message>
            <source>Record completeness: show the incomplete activities</source>
            <translation>[Réçörd çömplétéñéšš: šhöw thé íñçömplété áçtívítíéš ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Record completeness {n} per cent</source>
            <translation>[Réçörd çömplétéñéšš {n} pér çéñt ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Draft mark is printed below {n}%</source>
            <translation>[Dráft márk íš príñtéd bélöw {n}% ·lorem·ip um·]</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>Sources for {name}</source>
            <translation>[Šöúrçéš för {name} ·lorem·]</translation>
        </message>
        <message>
            <source>New source: author, title, date</source>
            <translation>[Ñéw šöúrçé: áúthör, títlé, dáté ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Address of the new source</source>
            <translation>[Áddréšš öf thé ñéw šöúrçé ·lorem·ip]</translation>
        </message>
        <message>
            <source>Grade of the new source</source>
            <translation>[Grádé öf thé ñéw šöúrçé ·lorem·ip]</translation>
        </message>
        <message>
            <source>Sources of this activity</source>
            <translation>[Šöúrçéš öf thíš áçtívítý ·lorem·ip]</translation>
        </message>
        <message>
            <source>Add source</source>
            <translation>[Ádd šöúrçé ·lor]</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>[Úšé ít héré ·lor]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çlöšé ·l]</translation>
        </message>
        <message>
            <source>Not graded</source>
            <translation>[Ñöt grádéd ·lor]</translation>
        </message>
        <message>
            <source>Grade of {source}</source>
            <translation>[Grádé öf {source} ·lorem·]</translation>
        </message>
        <message>
            <source>No source yet.</source>
            <translation>[Ñö šöúrçé ýét. ·lorem]</translation>
        </message>
        <message>
            <source>A source needs a title or an address.</source>
            <translation>[Á šöúrçé ñéédš á títlé ör áñ áddréšš. ·lorem·ip um·do]</translation>
        </message>
    </context>
    <context>
        <name>SpaceModel</name>
        <message>
            <source>meant to be empty</source>
            <translation>[méáñt tö bé émptý ·lorem·]</translation>
        </message>
        <message>
            <source>worth filling</source>
            <translation>[wörth fíllíñg ·lore]</translation>
        </message>
        <message>
            <source>empty, perhaps worth filling</source>
            <translation>[émptý, pérhápš wörth fíllíñg ·lorem·ip u]</translation>
        </message>
        <message>
            <source>fewer than row and column let expect</source>
            <translation>[féwér tháñ röw áñd çölúmñ lét éxpéçt ·lorem·ip um·d]</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Recent plans</source>
            <translation>[Réçéñt pláñš ·lore]</translation>
        </message>
        <message>
            <source>Filter plans</source>
            <translation>[Fíltér pláñš ·lore]</translation>
        </message>
        <message>
            <source>No plans yet. Start one, or look round Barcelona first.</source>
            <translation>[Ñö pláñš ýét. Štárt öñé, ör löök röúñd Bárçélöñá fíršt. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>[Ñéw pláñ ·lo]</translation>
        </message>
        <message>
            <source>Look round</source>
            <translation>[Löök röúñd ·lor]</translation>
        </message>
        <message>
            <source>Start centre</source>
            <translation>[Štárt çéñtré ·lore]</translation>
        </message>
        <message>
            <source>Continue where you left off</source>
            <translation>[Çöñtíñúé whéré ýöú léft öff ·lorem·ip u]</translation>
        </message>
        <message>
            <source>activities</source>
            <translation>[áçtívítíéš ·lor]</translation>
        </message>
        <message>
            <source>countries</source>
            <translation>[çöúñtríéš ·lor]</translation>
        </message>
        <message>
            <source>Next: {step}</source>
            <translation>[Ñéxt: {step} ·lore]</translation>
        </message>
        <message>
            <source>Open plan</source>
            <translation>[Öpéñ pláñ ·lor]</translation>
        </message>
        <message>
            <source>links unknown, all tiers</source>
            <translation>[líñkš úñkñöwñ, áll tíérš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Open at {step}</source>
            <translation>[Öpéñ át {step} ·lorem]</translation>
        </message>
        <message>
            <source>Protected by a password</source>
            <translation>[Prötéçtéd bý á páššwörd ·lorem·ip]</translation>
        </message>
        <message>
            <source>Look round {city}</source>
            <translation>[Löök röúñd {city} ·lorem·]</translation>
        </message>
        <message>
            <source>A finished plan to look round in</source>
            <translation>[Á fíñíšhéd pláñ tö löök röúñd íñ ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>From its public record; the coding is ours. A copy: nothing you do there is kept.</source>
            <translation>[Fröm ítš públíç réçörd; thé çödíñg íš öúrš. Á çöpý: ñöthíñg ýöú dö théré íš képt. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>[Dúé šööñ ·lo]</translation>
        </message>
        <message>
            <source>from all recent plans, next 30 days</source>
            <translation>[fröm áll réçéñt pláñš, ñéxt 30 dáýš ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Items: {n}</source>
            <translation>[Ítémš: {n} ·lor]</translation>
        </message>
        <message>
            <source>Overdue, days: {n}</source>
            <translation>[Övérdúé, dáýš: {n} ·lorem·]</translation>
        </message>
        <message>
            <source>Due in days: {n}</source>
            <translation>[Dúé íñ dáýš: {n} ·lorem]</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>[Dúé tödáý ·lor]</translation>
        </message>
        <message>
            <source>{name} taken off the list. The file stays.</source>
            <translation>[{name} tákéñ öff thé líšt. Thé fílé štáýš. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>[Öpéñ ·l]</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>[Šhöw íñ földér ·lorem]</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>[Úñpíñ ·l]</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>[Píñ ·]</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>[Rémövé fröm thé líšt ·lorem·i]</translation>
        </message>
        <message>
            <source>Offline edition {version}</source>
            <translation>[Öfflíñé édítíöñ {version} ·lorem·ip]</translation>
        </message>
        <message>
            <source>Plans folder: {name}</source>
            <translation>[Pláñš földér: {name} ·lorem·i]</translation>
        </message>
        <message>
            <source>Plan your city’s international work</source>
            <translation>[Pláñ ýöúr çítý’š íñtérñátíöñál wörk ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>List what the city does abroad, see how it works as diplomacy and as branding, connect it to national policy, and print a brief for your council.</source>
            <translation>[Líšt whát thé çítý döéš ábröád, šéé höw ít wörkš áš díplömáçý áñd áš bráñdíñg, çöññéçt ít tö ñátíöñál pölíçý, áñd príñt á bríéf för ýöúr çöúñçíl. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lor]</translation>
        </message>
        <message>
            <source>For your city, in one minute</source>
            <translation>[För ýöúr çítý, íñ öñé míñúté ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>[Öpéñ á pláñ ·lor]</translation>
        </message>
        <message>
            <source>A .citysoft file on this computer</source>
            <translation>[Á .çítýšöft fílé öñ thíš çömpútér ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Explore the sample city</source>
            <translation>[Éxplöré thé šámplé çítý ·lorem·ip]</translation>
        </message>
        <message>
            <source>Barcelona, from its public record</source>
            <translation>[Bárçélöñá, fröm ítš públíç réçörd ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Your data stays on this computer.</source>
            <translation>[Ýöúr dátá štáýš öñ thíš çömpútér. ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>No account, no connection, no usage reports.</source>
            <translation>[Ñö áççöúñt, ñö çöññéçtíöñ, ñö úšágé répörtš. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Learn the method</source>
            <translation>[Léárñ thé méthöd ·lorem]</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>[Báçkúpš ·lo]</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>[Šhörtçútš ·lor]</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>[Préféréñçéš ·lor]</translation>
        </message>
    </context>
    <context>
        <name>StatusCombo</name>
        <message>
            <source>Not entered</source>
            <translation>[Ñöt éñtéréd ·lor]</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Codebook {version}</source>
            <translation>[Çödéböök {version} ·lorem·]</translation>
        </message>
        <message>
            <source>Salience counts from {n}</source>
            <translation>[Šálíéñçé çöúñtš fröm {n} ·lorem·ip]</translation>
        </message>
        <message>
            <source>Zoom {n} per cent, back to normal</source>
            <translation>[Žööm {n} pér çéñt, báçk tö ñörmál ·lorem·ip um·]</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>[Štépš ·l]</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>[Öpéñ {name} ·lor]</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>City</source>
            <translation>[Çítý ·l]</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>[Íñvéñtörý ·lor]</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>[Máp ·]</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>[Líñk ·l]</translation>
        </message>
        <message>
            <source>Diagnose</source>
            <translation>[Díágñöšé ·lo]</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>[Štrátégý ·lo]</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>[Bríéf ·l]</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>[ñöt štártéd ·lor]</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>[úñdér wáý ·lor]</translation>
        </message>
        <message>
            <source>needs a look</source>
            <translation>[ñéédš á löök ·lore]</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>[çömplété ·lo]</translation>
        </message>
        <message>
            <source>Step {n} of 7, {name}, {state}</source>
            <translation>[Štép {n} öf 7, {name}, {state} ·lorem·ip um]</translation>
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <source>Seven steps, in any order</source>
            <translation>[Šévéñ štépš, íñ áñý ördér ·lorem·ip]</translation>
        </message>
        <message>
            <source>Start with what you know. Unknown is an answer, and every step says what is open.</source>
            <translation>[Štárt wíth whát ýöú kñöw. Úñkñöwñ íš áñ áñšwér, áñd évérý štép šáýš whát íš öpéñ. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
    </context>
    <context>
        <name>StrategyDetail</name>
        <message>
            <source>Details</source>
            <translation>[Détáílš ·lo]</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>[Çlöšé thé détáílš ·lorem·]</translation>
        </message>
        <message>
            <source>Close the details (F4)</source>
            <translation>[Çlöšé thé détáílš (F4) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>[Áçtíöñ ·l]</translation>
        </message>
        <message>
            <source>Add an action</source>
            <translation>[Ádd áñ áçtíöñ ·lore]</translation>
        </message>
        <message>
            <source>Add an action (A)</source>
            <translation>[Ádd áñ áçtíöñ (Á) ·lorem·]</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>[Íñdíçátör ·lor]</translation>
        </message>
        <message>
            <source>Add an indicator</source>
            <translation>[Ádd áñ íñdíçátör ·lorem]</translation>
        </message>
        <message>
            <source>Add an indicator (I)</source>
            <translation>[Ádd áñ íñdíçátör (Í) ·lorem·i]</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>[Rémövé ·l]</translation>
        </message>
        <message>
            <source>Remove this record</source>
            <translation>[Rémövé thíš réçörd ·lorem·]</translation>
        </message>
        <message>
            <source>Remove (Del)</source>
            <translation>[Rémövé (Dél) ·lore]</translation>
        </message>
        <message>
            <source>Select an objective, an action or an indicator.</source>
            <translation>[Šéléçt áñ öbjéçtívé, áñ áçtíöñ ör áñ íñdíçátör. ·lorem·ip um·dolor·]</translation>
        </message>
    </context>
    <context>
        <name>StrategyEditing</name>
        <message>
            <source>New objective</source>
            <translation>[Ñéw öbjéçtívé ·lore]</translation>
        </message>
        <message>
            <source>New goal</source>
            <translation>[Ñéw göál ·lo]</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>[Ñéw áçtíöñ ·lor]</translation>
        </message>
        <message>
            <source>New indicator</source>
            <translation>[Ñéw íñdíçátör ·lore]</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>[Mövé tö ·lo]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Štáté ·l]</translation>
        </message>
        <message>
            <source>Add objective</source>
            <translation>[Ádd öbjéçtívé ·lore]</translation>
        </message>
        <message>
            <source>Add action</source>
            <translation>[Ádd áçtíöñ ·lor]</translation>
        </message>
        <message>
            <source>Add indicator</source>
            <translation>[Ádd íñdíçátör ·lore]</translation>
        </message>
        <message>
            <source>Next state</source>
            <translation>[Ñéxt štáté ·lor]</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Show its activities</source>
            <translation>[Šhöw ítš áçtívítíéš ·lorem·i]</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>[Mövé úp ·lo]</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>[Mövé döwñ ·lor]</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>[Rémövé ·l]</translation>
        </message>
    </context>
    <context>
        <name>StrategyPage</name>
        <message>
            <source>Strategy</source>
            <translation>[Štrátégý ·lo]</translation>
        </message>
        <message>
            <source>Owned, dated, costed and measured</source>
            <translation>[Öwñéd, dátéd, çöštéd áñd méášúréd ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>[Böárd ·l]</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>[Öútlíñé ·lo]</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>[Tímélíñé ·lo]</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>[Öbjéçtívé ·lor]</translation>
        </message>
        <message>
            <source>Add an objective</source>
            <translation>[Ádd áñ öbjéçtívé ·lorem]</translation>
        </message>
        <message>
            <source>Add an objective (O)</source>
            <translation>[Ádd áñ öbjéçtívé (Ö) ·lorem·i]</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>[Göál ·l]</translation>
        </message>
        <message>
            <source>Add a goal</source>
            <translation>[Ádd á göál ·lor]</translation>
        </message>
        <message>
            <source>Add a goal above the objectives</source>
            <translation>[Ádd á göál ábövé thé öbjéçtívéš ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>[Pláñ ·l]</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>[Détáílš ·lo]</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>[Tráçé ·l]</translation>
        </message>
        <message>
            <source>Trace from the activities to the indicator</source>
            <translation>[Tráçé fröm thé áçtívítíéš tö thé íñdíçátör ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>F2 edits a cell, O, A and I add, Space changes the state</source>
            <translation>[F2 édítš á çéll, Ö, Á áñd Í ádd, Špáçé çháñgéš thé štáté ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>Goal, objective, action, indicator</source>
            <translation>[Göál, öbjéçtívé, áçtíöñ, íñdíçátör ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>[Öwñér ·l]</translation>
        </message>
        <message>
            <source>From</source>
            <translation>[Fröm ·l]</translation>
        </message>
        <message>
            <source>By</source>
            <translation>[Bý ·]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Štáté ·l]</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>[Çöšt ·l]</translation>
        </message>
        <message>
            <source>Baseline → target</source>
            <translation>[Bášélíñé → tárgét ·lorem·]</translation>
        </message>
        <message>
            <source>Goal {n}</source>
            <translation>[Göál {n} ·lo]</translation>
        </message>
        <message>
            <source>Objective {n}</source>
            <translation>[Öbjéçtívé {n} ·lore]</translation>
        </message>
        <message>
            <source>Action {n}</source>
            <translation>[Áçtíöñ {n} ·lor]</translation>
        </message>
        <message>
            <source>Indicator {n}</source>
            <translation>[Íñdíçátör {n} ·lore]</translation>
        </message>
        <message>
            <source>1 activity</source>
            <translation>[1 áçtívítý ·lor]</translation>
        </message>
        <message>
            <source>{n} activities</source>
            <translation>[{n} áçtívítíéš ·lorem]</translation>
        </message>
        <message>
            <source>Finding: {title}</source>
            <translation>[Fíñdíñg: {title} ·lorem]</translation>
        </message>
        <message>
            <source>{n} actions</source>
            <translation>[{n} áçtíöñš ·lor]</translation>
        </message>
        <message>
            <source>{n} indicators</source>
            <translation>[{n} íñdíçátörš ·lorem]</translation>
        </message>
        <message>
            <source>1 action</source>
            <translation>[1 áçtíöñ ·lo]</translation>
        </message>
        <message>
            <source>{n} without cost</source>
            <translation>[{n} wíthöút çöšt ·lorem]</translation>
        </message>
        <message>
            <source>1 action serves no objective.</source>
            <translation>[1 áçtíöñ šérvéš ñö öbjéçtívé. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>{n} actions serve no objective.</source>
            <translation>[{n} áçtíöñš šérvé ñö öbjéçtívé. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>[Šhöw ít ·lo]</translation>
        </message>
        <message>
            <source>No objectives yet. The shortest way: confirm a finding and press Make objective.</source>
            <translation>[Ñö öbjéçtívéš ýét. Thé šhörtéšt wáý: çöñfírm á fíñdíñg áñd préšš Máké öbjéçtívé. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>Open Diagnose</source>
            <translation>[Öpéñ Díágñöšé ·lore]</translation>
        </message>
        <message>
            <source>Write an objective</source>
            <translation>[Wríté áñ öbjéçtívé ·lorem·]</translation>
        </message>
        <message>
            <source>{n} objectives, {k} actions</source>
            <translation>[{n} öbjéçtívéš, {k} áçtíöñš ·lorem·ip u]</translation>
        </message>
        <message>
            <source>{n} ideas, not yet planned</source>
            <translation>[{n} ídéáš, ñöt ýét pláññéd ·lorem·ip]</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>[Ídéá ·l]</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>[Pláññéd ·lo]</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>[Ágrééd ·l]</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>[Rúññíñg ·lo]</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>[Döñé ·l]</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>[Dröppéd ·lo]</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>[Kéép ·l]</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>[Gröw ·l]</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>[Fíx ·]</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>[Páúšé ·l]</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>[Éxít ·l]</translation>
        </message>
    </context>
    <context>
        <name>StrengthPicker</name>
        <message>
            <source>Unknown</source>
            <translation>[Úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>Strength unknown</source>
            <translation>[Štréñgth úñkñöwñ ·lorem]</translation>
        </message>
        <message>
            <source>Nobody has searched (U)</source>
            <translation>[Ñöbödý háš šéárçhéd (Ú) ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>TauButton</name>
        <message>
            <source>Counts from {n}</source>
            <translation>[Çöúñtš fröm {n} ·lorem]</translation>
        </message>
        <message>
            <source>A lens counts from salience {n}</source>
            <translation>[Á léñš çöúñtš fröm šálíéñçé {n} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>1: incidental counts too</source>
            <translation>[1: íñçídéñtál çöúñtš töö ·lorem·ip]</translation>
        </message>
        <message>
            <source>2: secondary and main</source>
            <translation>[2: šéçöñdárý áñd máíñ ·lorem·i]</translation>
        </message>
        <message>
            <source>3: main purpose only</source>
            <translation>[3: máíñ púrpöšé öñlý ·lorem·i]</translation>
        </message>
        <message>
            <source>From which salience a lens counts, in the whole plan and its brief</source>
            <translation>[Fröm whíçh šálíéñçé á léñš çöúñtš, íñ thé whölé pláñ áñd ítš bríéf ·lorem·ip um·dolor· it·ame]</translation>
        </message>
    </context>
    <context>
        <name>ThemesPart</name>
        <message>
            <source>Issues, goals, direction</source>
            <translation>[Íššúéš, göálš, díréçtíöñ ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>TierButton</name>
        <message>
            <source>Which tier of the home state counts as a link</source>
            <translation>[Whíçh tíér öf thé hömé štáté çöúñtš áš á líñk ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Links: {tier}</source>
            <translation>[Líñkš: {tier} ·lore]</translation>
        </message>
        <message>
            <source>Links counted: {tier}</source>
            <translation>[Líñkš çöúñtéd: {tier} ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>TimelinePanel</name>
        <message>
            <source>By type</source>
            <translation>[Bý týpé ·lo]</translation>
        </message>
        <message>
            <source>By beginning</source>
            <translation>[Bý bégíññíñg ·lore]</translation>
        </message>
        <message>
            <source>By end</source>
            <translation>[Bý éñd ·l]</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>[Bý títlé ·lo]</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>[Whát íš šhöwñ ·lore]</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>[Ágrééméñtš ·lor]</translation>
        </message>
        <message>
            <source>All activities</source>
            <translation>[Áll áçtívítíéš ·lorem]</translation>
        </message>
        <message>
            <source>Order of the rows</source>
            <translation>[Ördér öf thé röwš ·lorem·]</translation>
        </message>
        <message>
            <source>Up and Down go from row to row, Enter opens the activity, plus and minus zoom, Left and Right move in time, 0 shows all of it</source>
            <translation>[Úp áñd Döwñ gö fröm röw tö röw, Éñtér öpéñš thé áçtívítý, plúš áñd míñúš žööm, Léft áñd Ríght mövé íñ tímé, 0 šhöwš áll öf ít ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit]</translation>
        </message>
        <message>
            <source>timeline</source>
            <translation>[tímélíñé ·lo]</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Message</source>
            <translation>[Méššágé ·lo]</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>[Úñdö ·l]</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>[Çlöšé thé méššágé ·lorem·]</translation>
        </message>
    </context>
    <context>
        <name>TokenField</name>
        <message>
            <source>Add</source>
            <translation>[Ádd ·]</translation>
        </message>
        <message>
            <source>Enter adds, Backspace removes the last</source>
            <translation>[Éñtér áddš, Báçkšpáçé rémövéš thé lášt ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>[{field}: {value} ·lorem]</translation>
        </message>
    </context>
    <context>
        <name>TypeCombo</name>
        <message>
            <source>Unknown</source>
            <translation>[Úñkñöwñ ·lo]</translation>
        </message>
    </context>
    <context>
        <name>WhereWorkIs</name>
        <message>
            <source>Where your work is, and how to get it back</source>
            <translation>[Whéré ýöúr wörk íš, áñd höw tö gét ít báçk ·lorem·ip um·dolo]</translation>
        </message>
    </context>
    <context>
        <name>WhiteSpaceCard</name>
        <message>
            <source>White spaces</source>
            <translation>[Whíté špáçéš ·lore]</translation>
        </message>
        <message>
            <source>Enter opens a cell, the menu key judges it</source>
            <translation>[Éñtér öpéñš á çéll, thé méñú kéý júdgéš ít ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Nothing known yet: {k} of {n} not coded.</source>
            <translation>[Ñöthíñg kñöwñ ýét: {k} öf {n} ñöt çödéd. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>No activities in this view.</source>
            <translation>[Ñö áçtívítíéš íñ thíš víéw. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Dashed: empty, perhaps worth filling. Outlined: judged worth filling, or fewer than expected. Dot: meant to be empty.</source>
            <translation>[Dášhéd: émptý, pérhápš wörth fíllíñg. Öútlíñéd: júdgéd wörth fíllíñg, ör féwér tháñ éxpéçtéd. Döt: méáñt tö bé émptý. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·s]</translation>
        </message>
        <message>
            <source>Show the activities</source>
            <translation>[Šhöw thé áçtívítíéš ·lorem·i]</translation>
        </message>
        <message>
            <source>Meant to be empty</source>
            <translation>[Méáñt tö bé émptý ·lorem·]</translation>
        </message>
        <message>
            <source>Worth filling</source>
            <translation>[Wörth fíllíñg ·lore]</translation>
        </message>
        <message>
            <source>Take the judgement back</source>
            <translation>[Táké thé júdgéméñt báçk ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>WorldPanel</name>
        <message>
            <source>Show all partners as large as possible</source>
            <translation>[Šhöw áll pártñérš áš lárgé áš pöššíblé ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Arrows go from mark to mark, Enter opens the activities, Space enlarges a number, plus and minus zoom, Ctrl with an arrow moves the map, 0 shows the whole earth</source>
            <translation>[Árröwš gö fröm márk tö márk, Éñtér öpéñš thé áçtívítíéš, Špáçé éñlárgéš á ñúmbér, plúš áñd míñúš žööm, Çtrl wíth áñ árröw mövéš thé máp, 0 šhöwš thé whölé éárth ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ips]</translation>
        </message>
        <message>
            <source>partners map</source>
            <translation>[pártñérš máp ·lore]</translation>
        </message>
    </context>
    <context>
        <name>ZerosOffer</name>
        <message>
            <source>Set them to 0 and go on</source>
            <translation>[Šét thém tö 0 áñd gö öñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>Leave them open</source>
            <translation>[Léávé thém öpéñ ·lorem]</translation>
        </message>
        <message>
            <source>Leave them open and go on</source>
            <translation>[Léávé thém öpéñ áñd gö öñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>1 rating is not entered. 0 means absent; unknown stays unknown.</source>
            <translation>[1 rátíñg íš ñöt éñtéréd. 0 méáñš ábšéñt; úñkñöwñ štáýš úñkñöwñ. ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>{n} ratings are not entered. 0 means absent; unknown stays unknown.</source>
            <translation>[{n} rátíñgš áré ñöt éñtéréd. 0 méáñš ábšéñt; úñkñöwñ štáýš úñkñöwñ. ·lorem·ip um·dolor· it·amet]</translation>
        </message>
    </context>
    <context>
        <name>_Head</name>
        <message>
            <source>Objective {n}</source>
            <translation>[Öbjéçtívé {n} ·lore]</translation>
        </message>
        <message>
            <source>from “{finding}”</source>
            <translation>[fröm “{finding}” ·lorem]</translation>
        </message>
        <message>
            <source>{text} and {n} more</source>
            <translation>[{text} áñd {n} möré ·lorem·i]</translation>
        </message>
        <message>
            <source>no finding behind it</source>
            <translation>[ñö fíñdíñg béhíñd ít ·lorem·i]</translation>
        </message>
        <message>
            <source>by {date}</source>
            <translation>[bý {date} ·lor]</translation>
        </message>
        <message>
            <source>No indicator yet</source>
            <translation>[Ñö íñdíçátör ýét ·lorem]</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>[Ádd ·]</translation>
        </message>
        <message>
            <source>Add an indicator to objective {n}</source>
            <translation>[Ádd áñ íñdíçátör tö öbjéçtívé {n} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>{text} (+{n})</source>
            <translation>[{text} (+{n}) ·lore]</translation>
        </message>
        <message>
            <source>Objective {n}: {text}</source>
            <translation>[Öbjéçtívé {n}: {text} ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>_IndicatorLine</name>
        <message>
            <source>baseline {value}</source>
            <translation>[bášélíñé {value} ·lorem]</translation>
        </message>
        <message>
            <source>baseline not measured</source>
            <translation>[bášélíñé ñöt méášúréd ·lorem·i]</translation>
        </message>
        <message>
            <source>target {value}</source>
            <translation>[tárgét {value} ·lorem]</translation>
        </message>
        <message>
            <source>no target</source>
            <translation>[ñö tárgét ·lor]</translation>
        </message>
        <message>
            <source>Indicator: {text}, {values}</source>
            <translation>[Íñdíçátör: {text}, {values} ·lorem·ip u]</translation>
        </message>
    </context>
    <context>
        <name>_Owner</name>
        <message>
            <source>No owner yet</source>
            <translation>[Ñö öwñér ýét ·lore]</translation>
        </message>
    </context>
    <context>
        <name>_ValueMenu</name>
        <message>
            <source>all</source>
            <translation>[áll ·]</translation>
        </message>
        <message>
            <source>Filter by {what}: {chosen}</source>
            <translation>[Fíltér bý {what}: {chosen} ·lorem·ip]</translation>
        </message>
    </context>
    <context>
        <name>backup_words</name>
        <message>
            <source>after erasing a contact</source>
            <translation>[áftér érášíñg á çöñtáçt ·lorem·ip]</translation>
        </message>
        <message>
            <source>before a large change</source>
            <translation>[béföré á lárgé çháñgé ·lorem·i]</translation>
        </message>
        <message>
            <source>before a new file version</source>
            <translation>[béföré á ñéw fílé véršíöñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>[béföré áñ ímpört ·lorem]</translation>
        </message>
        <message>
            <source>before going back</source>
            <translation>[béföré göíñg báçk ·lorem·]</translation>
        </message>
        <message>
            <source>in the second folder</source>
            <translation>[íñ thé šéçöñd földér ·lorem·i]</translation>
        </message>
        <message>
            <source>made by hand</source>
            <translation>[mádé bý háñd ·lore]</translation>
        </message>
        <message>
            <source>on closing</source>
            <translation>[öñ çlöšíñg ·lor]</translation>
        </message>
        <message>
            <source>while working</source>
            <translation>[whílé wörkíñg ·lore]</translation>
        </message>
        <message>
            <source>{activities} activities, {actors} bodies, {sources} sources.</source>
            <translation>[{activities} áçtívítíéš, {actors} bödíéš, {sources} šöúrçéš. ·lorem·ip um·dolor· it·a]</translation>
        </message>
    </context>
    <context>
        <name>charts</name>
        <message>
            <source>0: none on file</source>
            <translation>[0: ñöñé öñ fílé ·lorem]</translation>
        </message>
        <message>
            <source>A link counts with a source graded A to C; the chain stops at the first one without.</source>
            <translation>[Á líñk çöúñtš wíth á šöúrçé grádéd Á tö Ç; thé çháíñ štöpš át thé fíršt öñé wíthöút. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>[Áçtíöñ ·l]</translation>
        </message>
        <message>
            <source>Actions in time</source>
            <translation>[Áçtíöñš íñ tímé ·lorem]</translation>
        </message>
        <message>
            <source>Active at the same time</source>
            <translation>[Áçtívé át thé šámé tímé ·lorem·ip]</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>[Áçtívítíéš ·lor]</translation>
        </message>
        <message>
            <source>Activities by family and lens</source>
            <translation>[Áçtívítíéš bý fámílý áñd léñš ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Activities by start year</source>
            <translation>[Áçtívítíéš bý štárt ýéár ·lorem·ip]</translation>
        </message>
        <message>
            <source>Activities in time</source>
            <translation>[Áçtívítíéš íñ tímé ·lorem·]</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>[Áçtívítý ·lo]</translation>
        </message>
        <message>
            <source>Agreements in time</source>
            <translation>[Ágrééméñtš íñ tímé ·lorem·]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Áll ·]</translation>
        </message>
        <message>
            <source>All values are in the table.</source>
            <translation>[Áll válúéš áré íñ thé táblé. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Balance not defined: no known gain on either side</source>
            <translation>[Báláñçé ñöt défíñéd: ñö kñöwñ gáíñ öñ éíthér šídé ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Balance {value}, from {n} known</source>
            <translation>[Báláñçé {value}, fröm {n} kñöwñ ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>[Bégíñš ·l]</translation>
        </message>
        <message>
            <source>Borders carry no position of the city.</source>
            <translation>[Bördérš çárrý ñö pöšítíöñ öf thé çítý. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>[Böth ·l]</translation>
        </message>
        <message>
            <source>Both lenses</source>
            <translation>[Böth léñšéš ·lor]</translation>
        </message>
        <message>
            <source>Brand.</source>
            <translation>[Bráñd. ·l]</translation>
        </message>
        <message>
            <source>Branding only</source>
            <translation>[Bráñdíñg öñlý ·lore]</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>[Çátégörý ·lo]</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>[Çölúmñ ·l]</translation>
        </message>
        <message>
            <source>Counted in mentions ({mentions}). HHI {hhi}, as if {effective} equal ones.</source>
            <translation>[Çöúñtéd íñ méñtíöñš ({mentions}). HHÍ {hhi}, áš íf {effective} éqúál öñéš. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrý ·lo]</translation>
        </message>
        <message>
            <source>D</source>
            <translation>D</translation>
        </message>
        <message>
            <source>Dates contradict each other: {n}, not drawn.</source>
            <translation>[Dátéš çöñtrádíçt éáçh öthér: {n}, ñöt dráwñ. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Dipl.</source>
            <translation>[Dípl. ·l]</translation>
        </message>
        <message>
            <source>Diplomacy only</source>
            <translation>[Díplömáçý öñlý ·lorem]</translation>
        </message>
        <message>
            <source>Disharmony is a description, not a fault.</source>
            <translation>[Díšhármöñý íš á déšçríptíöñ, ñöt á fáúlt. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>End</source>
            <translation>[Éñd ·]</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>[Éñdš ·l]</translation>
        </message>
        <message>
            <source>Every mark is one activity, placed at its start year</source>
            <translation>[Évérý márk íš öñé áçtívítý, pláçéd át ítš štárt ýéár ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>[Éxpéçtéd ·lo]</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>[Fámílíéš ·lo]</translation>
        </message>
        <message>
            <source>Family by dimension</source>
            <translation>[Fámílý bý díméñšíöñ ·lorem·i]</translation>
        </message>
        <message>
            <source>Family by lens</source>
            <translation>[Fámílý bý léñš ·lorem]</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>[Fíéld ·l]</translation>
        </message>
        <message>
            <source>Filter: none</source>
            <translation>[Fíltér: ñöñé ·lore]</translation>
        </message>
        <message>
            <source>Filter: {filter}</source>
            <translation>[Fíltér: {filter} ·lorem]</translation>
        </message>
        <message>
            <source>First broken link</source>
            <translation>[Fíršt brökéñ líñk ·lorem·]</translation>
        </message>
        <message>
            <source>H</source>
            <translation>H</translation>
        </message>
        <message>
            <source>How far the chain is known</source>
            <translation>[Höw fár thé çháíñ íš kñöwñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>How far the two lenses meet</source>
            <translation>[Höw fár thé twö léñšéš méét ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>[Íñštrúméñt ·lor]</translation>
        </message>
        <message>
            <source>Instrument by channel</source>
            <translation>[Íñštrúméñt bý çháññél ·lorem·i]</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>[Íššúéš ·l]</translation>
        </message>
        <message>
            <source>J</source>
            <translation>J</translation>
        </message>
        <message>
            <source>Judgement</source>
            <translation>[Júdgéméñt ·lor]</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>[Kñöwñ ·l]</translation>
        </message>
        <message>
            <source>Known links on average: {value} of 4.</source>
            <translation>[Kñöwñ líñkš öñ ávérágé: {value} öf 4. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Link with the home state</source>
            <translation>[Líñk wíth thé hömé štáté ·lorem·ip]</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>[Méñtíöñš ·lo]</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>[Míššíñg ·lo]</translation>
        </message>
        <message>
            <source>Missing: {missing}</source>
            <translation>[Míššíñg: {missing} ·lorem·]</translation>
        </message>
        <message>
            <source>Mode of linkage by year</source>
            <translation>[Mödé öf líñkágé bý ýéár ·lorem·ip]</translation>
        </message>
        <message>
            <source>Most activities: {names}.</source>
            <translation>[Möšt áçtívítíéš: {names}. ·lorem·ip]</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>[Ñéíthér ·lo]</translation>
        </message>
        <message>
            <source>No action has a date yet.</source>
            <translation>[Ñö áçtíöñ háš á dáté ýét. ·lorem·ip]</translation>
        </message>
        <message>
            <source>No activities in this view.</source>
            <translation>[Ñö áçtívítíéš íñ thíš víéw. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>No activity in this view names a partner.</source>
            <translation>[Ñö áçtívítý íñ thíš víéw ñáméš á pártñér. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>No activity in this view.</source>
            <translation>[Ñö áçtívítý íñ thíš víéw. ·lorem·ip]</translation>
        </message>
        <message>
            <source>No agreement in this view.</source>
            <translation>[Ñö ágrééméñt íñ thíš víéw. ·lorem·ip]</translation>
        </message>
        <message>
            <source>No dates: all {n}. Nothing can be drawn.</source>
            <translation>[Ñö dátéš: áll {n}. Ñöthíñg çáñ bé dráwñ. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>No dates: {n}.</source>
            <translation>[Ñö dátéš: {n}. ·lorem]</translation>
        </message>
        <message>
            <source>No dates: {n}. Nothing can be drawn.</source>
            <translation>[Ñö dátéš: {n}. Ñöthíñg çáñ bé dráwñ. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>No link with a known mode has a known beginning yet.</source>
            <translation>[Ñö líñk wíth á kñöwñ mödé háš á kñöwñ bégíññíñg ýét. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>Not drawn: {names}.</source>
            <translation>[Ñöt dráwñ: {names}. ·lorem·i]</translation>
        </message>
        <message>
            <source>Not on the map: all {n} partners, none with a country.</source>
            <translation>[Ñöt öñ thé máp: áll {n} pártñérš, ñöñé wíth á çöúñtrý. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>Not on the map: {n} partner without a country.</source>
            <translation>[Ñöt öñ thé máp: {n} pártñér wíthöút á çöúñtrý. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Not on the map: {n} partners without a country.</source>
            <translation>[Ñöt öñ thé máp: {n} pártñérš wíthöút á çöúñtrý. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>Nothing known yet: {missing} of {n} not recorded.</source>
            <translation>[Ñöthíñg kñöwñ ýét: {missing} öf {n} ñöt réçördéd. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Nothing recorded yet.</source>
            <translation>[Ñöthíñg réçördéd ýét. ·lorem·i]</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>[Öñ thé máp ·lor]</translation>
        </message>
        <message>
            <source>Outcome known</source>
            <translation>[Öútçömé kñöwñ ·lore]</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>[Öwñér ·l]</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>[Pártñér ·lo]</translation>
        </message>
        <message>
            <source>Partner countries</source>
            <translation>[Pártñér çöúñtríéš ·lorem·]</translation>
        </message>
        <message>
            <source>Partner countries on the map</source>
            <translation>[Pártñér çöúñtríéš öñ thé máp ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>[Pártñérš ·lo]</translation>
        </message>
        <message>
            <source>Partners on the map of the world</source>
            <translation>[Pártñérš öñ thé máp öf thé wörld ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Q{n}</source>
            <translation>[Q{n} ·l]</translation>
        </message>
        <message>
            <source>Reception known</source>
            <translation>[Réçéptíöñ kñöwñ ·lorem]</translation>
        </message>
        <message>
            <source>Regions of the world</source>
            <translation>[Régíöñš öf thé wörld ·lorem·i]</translation>
        </message>
        <message>
            <source>Residual</source>
            <translation>[Réšídúál ·lo]</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>[Réšöúrçé ·lo]</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>[Röw ·]</translation>
        </message>
        <message>
            <source>Share of all</source>
            <translation>[Šháré öf áll ·lore]</translation>
        </message>
        <message>
            <source>Share of known</source>
            <translation>[Šháré öf kñöwñ ·lorem]</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>[Štárt ·l]</translation>
        </message>
        <message>
            <source>Starts by decade</source>
            <translation>[Štártš bý déçádé ·lorem]</translation>
        </message>
        <message>
            <source>Starts by year</source>
            <translation>[Štártš bý ýéár ·lorem]</translation>
        </message>
        <message>
            <source>Strength of the link</source>
            <translation>[Štréñgth öf thé líñk ·lorem·i]</translation>
        </message>
        <message>
            <source>Tier: {tier}.</source>
            <translation>[Tíér: {tier}. ·lore]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Týpé ·l]</translation>
        </message>
        <message>
            <source>Type by dimension</source>
            <translation>[Týpé bý díméñšíöñ ·lorem·]</translation>
        </message>
        <message>
            <source>Type not known</source>
            <translation>[Týpé ñöt kñöwñ ·lorem]</translation>
        </message>
        <message>
            <source>Types of activity</source>
            <translation>[Týpéš öf áçtívítý ·lorem·]</translation>
        </message>
        <message>
            <source>Uncoded</source>
            <translation>[Úñçödéd ·lo]</translation>
        </message>
        <message>
            <source>Very narrow parts are drawn wide enough for their number.</source>
            <translation>[Vérý ñárröw pártš áré dráwñ wídé éñöúgh för théír ñúmbér. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>What is known, field by field</source>
            <translation>[Whát íš kñöwñ, fíéld bý fíéld ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Where the activities fall</source>
            <translation>[Whéré thé áçtívítíéš fáll ·lorem·ip]</translation>
        </message>
        <message>
            <source>White spaces</source>
            <translation>[Whíté špáçéš ·lore]</translation>
        </message>
        <message>
            <source>Who gains from the link</source>
            <translation>[Whö gáíñš fröm thé líñk ·lorem·ip]</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>[Ýéár ·l]</translation>
        </message>
        <message>
            <source>all</source>
            <translation>[áll ·]</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>[áñd {n} möré ·lore]</translation>
        </message>
        <message>
            <source>at its position</source>
            <translation>[át ítš pöšítíöñ ·lorem]</translation>
        </message>
        <message>
            <source>beginning not entered</source>
            <translation>[bégíññíñg ñöt éñtéréd ·lorem·i]</translation>
        </message>
        <message>
            <source>beginning unknown</source>
            <translation>[bégíññíñg úñkñöwñ ·lorem·]</translation>
        </message>
        <message>
            <source>both</source>
            <translation>[böth ·l]</translation>
        </message>
        <message>
            <source>both gain</source>
            <translation>[böth gáíñ ·lor]</translation>
        </message>
        <message>
            <source>branding</source>
            <translation>[bráñdíñg ·lo]</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>[çértáíñ ·lo]</translation>
        </message>
        <message>
            <source>coordinated</source>
            <translation>[çöördíñátéd ·lor]</translation>
        </message>
        <message>
            <source>country known, place not</source>
            <translation>[çöúñtrý kñöwñ, pláçé ñöt ·lorem·ip]</translation>
        </message>
        <message>
            <source>country only</source>
            <translation>[çöúñtrý öñlý ·lore]</translation>
        </message>
        <message>
            <source>diplomacy</source>
            <translation>[díplömáçý ·lor]</translation>
        </message>
        <message>
            <source>empty, perhaps worth filling</source>
            <translation>[émptý, pérhápš wörth fíllíñg ·lorem·ip u]</translation>
        </message>
        <message>
            <source>end not entered</source>
            <translation>[éñd ñöt éñtéréd ·lorem]</translation>
        </message>
        <message>
            <source>end unknown</source>
            <translation>[éñd úñkñöwñ ·lor]</translation>
        </message>
        <message>
            <source>ended {date}</source>
            <translation>[éñdéd {date} ·lore]</translation>
        </message>
        <message>
            <source>ends before it begins</source>
            <translation>[éñdš béföré ít bégíñš ·lorem·i]</translation>
        </message>
        <message>
            <source>ends in {n} day</source>
            <translation>[éñdš íñ {n} dáý ·lorem]</translation>
        </message>
        <message>
            <source>ends in {n} days</source>
            <translation>[éñdš íñ {n} dáýš ·lorem]</translation>
        </message>
        <message>
            <source>ends in {n} month</source>
            <translation>[éñdš íñ {n} möñth ·lorem·]</translation>
        </message>
        <message>
            <source>ends in {n} months</source>
            <translation>[éñdš íñ {n} möñthš ·lorem·]</translation>
        </message>
        <message>
            <source>ends within 12 months</source>
            <translation>[éñdš wíthíñ 12 möñthš ·lorem·i]</translation>
        </message>
        <message>
            <source>ends {date}</source>
            <translation>[éñdš {date} ·lor]</translation>
        </message>
        <message>
            <source>ends {date}, perhaps past</source>
            <translation>[éñdš {date}, pérhápš pášt ·lorem·ip]</translation>
        </message>
        <message>
            <source>expired {date}</source>
            <translation>[éxpíréd {date} ·lorem]</translation>
        </message>
        <message>
            <source>expires in {n} day</source>
            <translation>[éxpíréš íñ {n} dáý ·lorem·]</translation>
        </message>
        <message>
            <source>expires in {n} days</source>
            <translation>[éxpíréš íñ {n} dáýš ·lorem·i]</translation>
        </message>
        <message>
            <source>expires in {n} month</source>
            <translation>[éxpíréš íñ {n} möñth ·lorem·i]</translation>
        </message>
        <message>
            <source>expires in {n} months</source>
            <translation>[éxpíréš íñ {n} möñthš ·lorem·i]</translation>
        </message>
        <message>
            <source>expires {date}</source>
            <translation>[éxpíréš {date} ·lorem]</translation>
        </message>
        <message>
            <source>expires {date}, perhaps past</source>
            <translation>[éxpíréš {date}, pérhápš pášt ·lorem·ip u]</translation>
        </message>
        <message>
            <source>expressly without an end</source>
            <translation>[éxpréššlý wíthöút áñ éñd ·lorem·ip]</translation>
        </message>
        <message>
            <source>far below what row and column let expect</source>
            <translation>[fár bélöw whát röw áñd çölúmñ lét éxpéçt ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>found by its name</source>
            <translation>[föúñd bý ítš ñámé ·lorem·]</translation>
        </message>
        <message>
            <source>home</source>
            <translation>[hömé ·l]</translation>
        </message>
        <message>
            <source>internal, not named</source>
            <translation>[íñtérñál, ñöt ñáméd ·lorem·i]</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>[jöíñt ·l]</translation>
        </message>
        <message>
            <source>meant to be empty</source>
            <translation>[méáñt tö bé émptý ·lorem·]</translation>
        </message>
        <message>
            <source>n = {n}</source>
            <translation>[ñ = {n} ·lo]</translation>
        </message>
        <message>
            <source>n partners close together</source>
            <translation>[ñ pártñérš çlöšé tögéthér ·lorem·ip]</translation>
        </message>
        <message>
            <source>neither</source>
            <translation>[ñéíthér ·lo]</translation>
        </message>
        <message>
            <source>no white space</source>
            <translation>[ñö whíté špáçé ·lorem]</translation>
        </message>
        <message>
            <source>no year</source>
            <translation>[ñö ýéár ·lo]</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>[ñöñé föúñd ·lor]</translation>
        </message>
        <message>
            <source>not coded</source>
            <translation>[ñöt çödéd ·lor]</translation>
        </message>
        <message>
            <source>not entered</source>
            <translation>[ñöt éñtéréd ·lor]</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>[ñöt kñöwñ ·lor]</translation>
        </message>
        <message>
            <source>not on the map</source>
            <translation>[ñöt öñ thé máp ·lorem]</translation>
        </message>
        <message>
            <source>of {n} the end is not known</source>
            <translation>[öf {n} thé éñd íš ñöt kñöwñ ·lorem·ip u]</translation>
        </message>
        <message>
            <source>parallel, in disharmony</source>
            <translation>[párállél, íñ díšhármöñý ·lorem·ip]</translation>
        </message>
        <message>
            <source>parallel, in harmony</source>
            <translation>[párállél, íñ hármöñý ·lorem·i]</translation>
        </message>
        <message>
            <source>several families</source>
            <translation>[šévérál fámílíéš ·lorem]</translation>
        </message>
        <message>
            <source>the city gains</source>
            <translation>[thé çítý gáíñš ·lorem]</translation>
        </message>
        <message>
            <source>the nation gains</source>
            <translation>[thé ñátíöñ gáíñš ·lorem]</translation>
        </message>
        <message>
            <source>to {year}</source>
            <translation>[tö {year} ·lor]</translation>
        </message>
        <message>
            <source>type not known</source>
            <translation>[týpé ñöt kñöwñ ·lorem]</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>[úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>within these dates, day not known</source>
            <translation>[wíthíñ théšé dátéš, dáý ñöt kñöwñ ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>without an end</source>
            <translation>[wíthöút áñ éñd ·lorem]</translation>
        </message>
        <message>
            <source>worth filling</source>
            <translation>[wörth fíllíñg ·lore]</translation>
        </message>
        <message>
            <source>{filled} of {total} fields filled.</source>
            <translation>[{filled} öf {total} fíéldš fílléd. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>{k} of {n} activities have a known start year; {missing} without a year are not drawn.</source>
            <translation>[{k} öf {n} áçtívítíéš hávé á kñöwñ štárt ýéár; {missing} wíthöút á ýéár áré ñöt dráwñ. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>{name} {count} ({all} of all)</source>
            <translation>[{name} {count} ({all} öf áll) ·lorem·ip um]</translation>
        </message>
        <message>
            <source>{name} {count} ({known} of known, {all} of all)</source>
            <translation>[{name} {count} ({known} öf kñöwñ, {all} öf áll) ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>{name} {k}</source>
            <translation>[{name} {k} ·lor]</translation>
        </message>
        <message>
            <source>{n} action has no known date and is not drawn.</source>
            <translation>[{n} áçtíöñ háš ñö kñöwñ dáté áñd íš ñöt dráwñ. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>{n} actions have no known date and are not drawn.</source>
            <translation>[{n} áçtíöñš hávé ñö kñöwñ dáté áñd áré ñöt dráwñ. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>{n} activities</source>
            <translation>[{n} áçtívítíéš ·lorem]</translation>
        </message>
        <message>
            <source>{n} activities have links without a tier and count in none.</source>
            <translation>[{n} áçtívítíéš hávé líñkš wíthöút á tíér áñd çöúñt íñ ñöñé. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>{n} activities have only links without a beginning; they are in no year.</source>
            <translation>[{n} áçtívítíéš hávé öñlý líñkš wíthöút á bégíññíñg; théý áré íñ ñö ýéár. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>{n} activity</source>
            <translation>[{n} áçtívítý ·lore]</translation>
        </message>
        <message>
            <source>{n} activity has links without a tier and counts in none.</source>
            <translation>[{n} áçtívítý háš líñkš wíthöút á tíér áñd çöúñtš íñ ñöñé. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>{n} activity has only links without a beginning; it is in no year.</source>
            <translation>[{n} áçtívítý háš öñlý líñkš wíthöút á bégíññíñg; ít íš íñ ñö ýéár. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>{n} are past</source>
            <translation>[{n} áré pášt ·lore]</translation>
        </message>
        <message>
            <source>{n} are perhaps past</source>
            <translation>[{n} áré pérhápš pášt ·lorem·i]</translation>
        </message>
        <message>
            <source>{n} are without an end</source>
            <translation>[{n} áré wíthöút áñ éñd ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} at their position</source>
            <translation>[{n} át théír pöšítíöñ ·lorem·i]</translation>
        </message>
        <message>
            <source>{n} end is not known and counts as running.</source>
            <translation>[{n} éñd íš ñöt kñöwñ áñd çöúñtš áš rúññíñg. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>{n} end within 12 months</source>
            <translation>[{n} éñd wíthíñ 12 möñthš ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} ends are not known and count as running.</source>
            <translation>[{n} éñdš áré ñöt kñöwñ áñd çöúñt áš rúññíñg. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>{n} ends within 12 months</source>
            <translation>[{n} éñdš wíthíñ 12 möñthš ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} found by their name</source>
            <translation>[{n} föúñd bý théír ñámé ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} has no dates</source>
            <translation>[{n} háš ñö dátéš ·lorem]</translation>
        </message>
        <message>
            <source>{n} have no dates</source>
            <translation>[{n} hávé ñö dátéš ·lorem·]</translation>
        </message>
        <message>
            <source>{n} in their country, place not known</source>
            <translation>[{n} íñ théír çöúñtrý, pláçé ñöt kñöwñ ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>{n} internal, not shown.</source>
            <translation>[{n} íñtérñál, ñöt šhöwñ. ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} is past</source>
            <translation>[{n} íš pášt ·lor]</translation>
        </message>
        <message>
            <source>{n} is perhaps past</source>
            <translation>[{n} íš pérhápš pášt ·lorem·i]</translation>
        </message>
        <message>
            <source>{n} is without an end</source>
            <translation>[{n} íš wíthöút áñ éñd ·lorem·i]</translation>
        </message>
        <message>
            <source>{n} more action in the table.</source>
            <translation>[{n} möré áçtíöñ íñ thé táblé. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>{n} more actions in the table.</source>
            <translation>[{n} möré áçtíöñš íñ thé táblé. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>{n} more row in the table.</source>
            <translation>[{n} möré röw íñ thé táblé. ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} more rows in the table.</source>
            <translation>[{n} möré röwš íñ thé táblé. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>{n} multilateral activities are not on the map.</source>
            <translation>[{n} múltílátérál áçtívítíéš áré ñöt öñ thé máp. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>{n} multilateral activity is not on the map.</source>
            <translation>[{n} múltílátérál áçtívítý íš ñöt öñ thé máp. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>{n} not on the map, no country known</source>
            <translation>[{n} ñöt öñ thé máp, ñö çöúñtrý kñöwñ ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>{n} of {all} activities name no partner.</source>
            <translation>[{n} öf {all} áçtívítíéš ñámé ñö pártñér. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>{n} of {all} activities names no partner.</source>
            <translation>[{n} öf {all} áçtívítíéš ñáméš ñö pártñér. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>{n} other</source>
            <translation>[{n} öthér ·lor]</translation>
        </message>
        <message>
            <source>{n} other activities are no agreements.</source>
            <translation>[{n} öthér áçtívítíéš áré ñö ágrééméñtš. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>{n} other activity is no agreement.</source>
            <translation>[{n} öthér áçtívítý íš ñö ágrééméñt. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>{n} others</source>
            <translation>[{n} öthérš ·lor]</translation>
        </message>
        <message>
            <source>{n} partners, {activities}</source>
            <translation>[{n} pártñérš, {activities} ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} stop here</source>
            <translation>[{n} štöp héré ·lore]</translation>
        </message>
        <message>
            <source>{n} values; see the table.</source>
            <translation>[{n} válúéš; šéé thé táblé. ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} white space: {names}</source>
            <translation>[{n} whíté špáçé: {names} ·lorem·ip]</translation>
        </message>
        <message>
            <source>{n} white spaces: {names}</source>
            <translation>[{n} whíté špáçéš: {names} ·lorem·ip]</translation>
        </message>
        <message>
            <source>{year}s</source>
            <translation>[{year}š ·lo]</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>Something went wrong inside the program. What was saved before is safe. Try again, or restart the program.</source>
            <translation>[Šöméthíñg wéñt wröñg íñšídé thé prögrám. Whát wáš šávéd béföré íš šáfé. Trý ágáíñ, ör réštárt thé prögrám. ·lorem·ip um·dolor· it·amet·l rem·ipsum do]</translation>
        </message>
        <message>
            <source>A backup could not be removed. Close programs that may hold it, and try again.</source>
            <translation>[Á báçkúp çöúld ñöt bé rémövéd. Çlöšé prögrámš thát máý höld ít, áñd trý ágáíñ. ·lorem·ip um·dolor· it·amet·l r]</translation>
        </message>
        <message>
            <source>A body can be merged into one other only, and not alone. Nothing was changed.</source>
            <translation>[Á bödý çáñ bé mérgéd íñtö öñé öthér öñlý, áñd ñöt álöñé. Ñöthíñg wáš çháñgéd. ·lorem·ip um·dolor· it·amet·l r]</translation>
        </message>
        <message>
            <source>A cell is meant to be empty or worth filling.</source>
            <translation>[Á çéll íš méáñt tö bé émptý ör wörth fíllíñg. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>A finding is proposed, confirmed or dismissed.</source>
            <translation>[Á fíñdíñg íš pröpöšéd, çöñfírméd ör díšmíššéd. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>A grade is A, B, C or D, or stays empty.</source>
            <translation>[Á grádé íš Á, B, Ç ör D, ör štáýš émptý. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>A large change is being written. Wait until it is done, or stop it.</source>
            <translation>[Á lárgé çháñgé íš béíñg wríttéñ. Wáít úñtíl ít íš döñé, ör štöp ít. ·lorem·ip um·dolor· it·amet]</translation>
        </message>
        <message>
            <source>A password needs at least {least} characters. Four unrelated words are good to remember and hard to guess.</source>
            <translation>[Á páššwörd ñéédš át léášt {least} çháráçtérš. Föúr úñrélátéd wördš áré gööd tö rémémbér áñd hárd tö gúéšš. ·lorem·ip um·dolor· it·amet·l rem·ipsum do]</translation>
        </message>
        <message>
            <source>A rating is 0, 1, 2, 3 or unknown.</source>
            <translation>[Á rátíñg íš 0, 1, 2, 3 ör úñkñöwñ. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>A request is open, accepted, declined or answered.</source>
            <translation>[Á réqúéšt íš öpéñ, áççéptéd, déçlíñéd ör áñšwéréd. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>A score is 0, 1, 2, 3 or unknown.</source>
            <translation>[Á šçöré íš 0, 1, 2, 3 ör úñkñöwñ. ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>A snapshot needs a name.</source>
            <translation>[Á šñápšhöt ñéédš á ñámé. ·lorem·ip]</translation>
        </message>
        <message>
            <source>A source needs a title or an address.</source>
            <translation>[Á šöúrçé ñéédš á títlé ör áñ áddréšš. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>A value cannot be read ({kind}, {field}). Nothing was changed.</source>
            <translation>[Á válúé çáññöt bé réád ({kind}, {field}). Ñöthíñg wáš çháñgéd. ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>A value has the wrong form ({kind}, {field}). Nothing was changed.</source>
            <translation>[Á válúé háš thé wröñg förm ({kind}, {field}). Ñöthíñg wáš çháñgéd. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>An own field is a text, a number, a date, yes or no, or a choice.</source>
            <translation>[Áñ öwñ fíéld íš á téxt, á ñúmbér, á dáté, ýéš ör ñö, ör á çhöíçé. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>An own field needs a name that no other one has.</source>
            <translation>[Áñ öwñ fíéld ñéédš á ñámé thát ñö öthér öñé háš. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Another program is writing to “{name}” just now. Nothing was lost; try again in a moment.</source>
            <translation>[Áñöthér prögrám íš wrítíñg tö “{name}” júšt ñöw. Ñöthíñg wáš löšt; trý ágáíñ íñ á möméñt. ·lorem·ip um·dolor· it·amet·l rem·ip]</translation>
        </message>
        <message>
            <source>Another window is opening or closing a plan just now. Nothing was changed; try again in a moment.</source>
            <translation>[Áñöthér wíñdöw íš öpéñíñg ör çlöšíñg á pláñ júšt ñöw. Ñöthíñg wáš çháñgéd; trý ágáíñ íñ á möméñt. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>At most {most} can be chosen here. Take one off first.</source>
            <translation>[Át möšt {most} çáñ bé çhöšéñ héré. Táké öñé öff fíršt. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>Choose one of the six modes.</source>
            <translation>[Çhööšé öñé öf thé šíx mödéš. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Looking through “{name}” took far longer than it should, so it was not opened. It was not changed. Open an earlier copy, or ask whoever sent it for a fresh one.</source>
            <translation>[Löökíñg thröúgh “{name}” töök fár löñgér tháñ ít šhöúld, šö ít wáš ñöt öpéñéd. Ít wáš ñöt çháñgéd. Öpéñ áñ éárlíér çöpý, ör ášk whöévér šéñt ít för á fréšh öñé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ips]</translation>
        </message>
        <message>
            <source>No table with headings was found in “{name}”. The headings must stand in one row above the data.</source>
            <translation>[Ñö táblé wíth héádíñgš wáš föúñd íñ “{name}”. Thé héádíñgš múšt štáñd íñ öñé röw ábövé thé dátá. ·lorem·ip um·dolor· it·amet·l rem·ipsu]</translation>
        </message>
        <message>
            <source>Only one code can be chosen here.</source>
            <translation>[Öñlý öñé çödé çáñ bé çhöšéñ héré. ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Plans cannot be given a password here: the part for passwords (SQLCipher) is not installed. Ask whoever installed the program for it.</source>
            <translation>[Pláñš çáññöt bé gívéñ á páššwörd héré: thé párt för páššwördš (ŠQLÇíphér) íš ñöt íñštálléd. Ášk whöévér íñštálléd thé prögrám för ít. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit ame]</translation>
        </message>
        <message>
            <source>Say when the relation changed: a year is enough.</source>
            <translation>[Šáý whéñ thé rélátíöñ çháñgéd: á ýéár íš éñöúgh. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Say who takes part.</source>
            <translation>[Šáý whö tákéš párt. ·lorem·i]</translation>
        </message>
        <message>
            <source>Say why the finding is dismissed; the reason is kept with it.</source>
            <translation>[Šáý whý thé fíñdíñg íš díšmíššéd; thé réášöñ íš képt wíth ít. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>Say why; the reason is kept with the decision and printed.</source>
            <translation>[Šáý whý; thé réášöñ íš képt wíth thé déçíšíöñ áñd príñtéd. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>Several places are called “{name}” in {country}; the largest was taken.</source>
            <translation>[Šévérál pláçéš áré çálléd “{name}” íñ {country}; thé lárgéšt wáš tákéñ. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>Some records of this plan point to records that are missing. Nothing was changed.</source>
            <translation>[Šömé réçördš öf thíš pláñ pöíñt tö réçördš thát áré míššíñg. Ñöthíñg wáš çháñgéd. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>Something went wrong inside the program. A step is done whole or not at all, so no plan is left half changed. The log says where it happened.</source>
            <translation>[Šöméthíñg wéñt wröñg íñšídé thé prögrám. Á štép íš döñé whölé ör ñöt át áll, šö ñö pláñ íš léft hálf çháñgéd. Thé lög šáýš whéré ít háppéñéd. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·l]</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>[Štöppéd. Ñö fílé wáš wríttéñ. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Stopped. The plan is as it was before.</source>
            <translation>[Štöppéd. Thé pláñ íš áš ít wáš béföré. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>Strength is 0 to 4, or unknown.</source>
            <translation>[Štréñgth íš 0 tö 4, ör úñkñöwñ. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>That is a partner, not a link with your own state. Only bodies of the home state belong here.</source>
            <translation>[Thát íš á pártñér, ñöt á líñk wíth ýöúr öwñ štáté. Öñlý bödíéš öf thé hömé štáté bélöñg héré. ·lorem·ip um·dolor· it·amet·l rem·ips]</translation>
        </message>
        <message>
            <source>The backup was not written: the disk is full. The plan itself is unharmed and backups made before are still there. Free some space and try again.</source>
            <translation>[Thé báçkúp wáš ñöt wríttéñ: thé díšk íš fúll. Thé pláñ ítšélf íš úñhárméd áñd báçkúpš mádé béföré áré štíll théré. Fréé šömé špáçé áñd trý ágáíñ. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lor]</translation>
        </message>
        <message>
            <source>The backup was not written: the program’s own folder cannot be written. The plan itself is unharmed. Save a copy elsewhere to be safe.</source>
            <translation>[Thé báçkúp wáš ñöt wríttéñ: thé prögrám’š öwñ földér çáññöt bé wríttéñ. Thé pláñ ítšélf íš úñhárméd. Šávé á çöpý élšéwhéré tö bé šáfé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet]</translation>
        </message>
        <message>
            <source>The backup was written and did not read back as it should, so it was thrown away. The plan itself is unharmed. Check the disk, and save a copy elsewhere.</source>
            <translation>[Thé báçkúp wáš wríttéñ áñd díd ñöt réád báçk áš ít šhöúld, šö ít wáš thröwñ áwáý. Thé pláñ ítšélf íš úñhárméd. Çhéçk thé díšk, áñd šávé á çöpý élšéwhéré. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·]</translation>
        </message>
        <message>
            <source>The backup was written on this computer. Copying it to the second folder failed; check its space and rights, or choose another one in the preferences.</source>
            <translation>[Thé báçkúp wáš wríttéñ öñ thíš çömpútér. Çöpýíñg ít tö thé šéçöñd földér fáíléd; çhéçk ítš špáçé áñd ríghtš, ör çhööšé áñöthér öñé íñ thé préféréñçéš. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore]</translation>
        </message>
        <message>
            <source>The backup was written on this computer. The second folder for backups is not there; connect its drive or choose another one in the preferences.</source>
            <translation>[Thé báçkúp wáš wríttéñ öñ thíš çömpútér. Thé šéçöñd földér för báçkúpš íš ñöt théré; çöññéçt ítš drívé ör çhööšé áñöthér öñé íñ thé préféréñçéš. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lor]</translation>
        </message>
        <message>
            <source>The codebook inside “{name}” cannot be used: {count} faults, the first at “{place}”. The plan was not opened and not changed. Ask whoever sent it for a fresh copy.</source>
            <translation>[Thé çödéböök íñšídé “{name}” çáññöt bé úšéd: {count} fáúltš, thé fíršt át “{place}”. Thé pláñ wáš ñöt öpéñéd áñd ñöt çháñgéd. Ášk whöévér šéñt ít för á fréšh çöpý. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsu]</translation>
        </message>
        <message>
            <source>The codebook of this plan has no such code.</source>
            <translation>[Thé çödéböök öf thíš pláñ háš ñö šúçh çödé. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>The disk is full. “{name}” was not written; what was there before is unchanged.</source>
            <translation>[Thé díšk íš fúll. “{name}” wáš ñöt wríttéñ; whát wáš théré béföré íš úñçháñgéd. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>The disk of this computer is full. The last change was not kept, everything before it was. Free some space and do it again.</source>
            <translation>[Thé díšk öf thíš çömpútér íš fúll. Thé lášt çháñgé wáš ñöt képt, évérýthíñg béföré ít wáš. Fréé šömé špáçé áñd dö ít ágáíñ. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit]</translation>
        </message>
        <message>
            <source>The disk of this computer reported an error. The last change was not kept, everything before it was.</source>
            <translation>[Thé díšk öf thíš çömpútér répörtéd áñ érrör. Thé lášt çháñgé wáš ñöt képt, évérýthíñg béföré ít wáš. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>The drive of “{name}” reported an error. Your work is kept on this computer. Save the plan in another folder.</source>
            <translation>[Thé drívé öf “{name}” répörtéd áñ érrör. Ýöúr wörk íš képt öñ thíš çömpútér. Šávé thé pláñ íñ áñöthér földér. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolo]</translation>
        </message>
        <message>
            <source>The end is before the start.</source>
            <translation>[Thé éñd íš béföré thé štárt. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>The folder for “{name}” does not exist.</source>
            <translation>[Thé földér för “{name}” döéš ñöt éxíšt. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>The password could not be read from “{name}”. It is the first line of that file.</source>
            <translation>[Thé páššwörd çöúld ñöt bé réád fröm “{name}”. Ít íš thé fíršt líñé öf thát fílé. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>The plan has its new password, but not all of its backups could be written anew; {done} were. The others are as they were. Try again, or delete them.</source>
            <translation>[Thé pláñ háš ítš ñéw páššwörd, bút ñöt áll öf ítš báçkúpš çöúld bé wríttéñ áñéw; {done} wéré. Thé öthérš áré áš théý wéré. Trý ágáíñ, ör délété thém. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore]</translation>
        </message>
        <message>
            <source>The state could not be kept as a snapshot. Nothing was changed. Save a copy of the plan instead.</source>
            <translation>[Thé štáté çöúld ñöt bé képt áš á šñápšhöt. Ñöthíñg wáš çháñgéd. Šávé á çöpý öf thé pláñ íñštéád. ·lorem·ip um·dolor· it·amet·l rem·ipsu]</translation>
        </message>
        <message>
            <source>The tier is national, devolved or regional, or supranational.</source>
            <translation>[Thé tíér íš ñátíöñál, dévölvéd ör régíöñál, ör šúpráñátíöñál. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>The two passwords are not the same. Type both again.</source>
            <translation>[Thé twö páššwördš áré ñöt thé šámé. Týpé böth ágáíñ. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>There is a known link at this tier, so the search did find something. Change the link instead.</source>
            <translation>[Théré íš á kñöwñ líñk át thíš tíér, šö thé šéárçh díd fíñd šöméthíñg. Çháñgé thé líñk íñštéád. ·lorem·ip um·dolor· it·amet·l rem·ipsu]</translation>
        </message>
        <message>
            <source>There is a snapshot of this name already. Choose another one.</source>
            <translation>[Théré íš á šñápšhöt öf thíš ñámé álréádý. Çhööšé áñöthér öñé. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>There is no backup “{text}” of this plan. The list says which there are.</source>
            <translation>[Théré íš ñö báçkúp “{text}” öf thíš pláñ. Thé líšt šáýš whíçh théré áré. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>There is no place on this computer for the working copy of “{name}”, so it was opened for reading only. Free some space in your user folder and open it again.</source>
            <translation>[Théré íš ñö pláçé öñ thíš çömpútér för thé wörkíñg çöpý öf “{name}”, šö ít wáš öpéñéd för réádíñg öñlý. Fréé šömé špáçé íñ ýöúr úšér földér áñd öpéñ ít ágáíñ. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ip]</translation>
        </message>
        <message>
            <source>There is no room for “{name}” in its place. The file there is as it was, and your work is kept on this computer. Free some space and save again, or save the plan in another folder.</source>
            <translation>[Théré íš ñö rööm för “{name}” íñ ítš pláçé. Thé fílé théré íš áš ít wáš, áñd ýöúr wörk íš képt öñ thíš çömpútér. Fréé šömé špáçé áñd šávé ágáíñ, ör šávé thé pláñ íñ áñöthér földér. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum·do or]</translation>
        </message>
        <message>
            <source>There is nothing left to put back: it is as it was then, or what it belonged to is gone. Nothing was changed.</source>
            <translation>[Théré íš ñöthíñg léft tö pút báçk: ít íš áš ít wáš théñ, ör whát ít bélöñgéd tö íš göñé. Ñöthíñg wáš çháñgéd. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolo]</translation>
        </message>
        <message>
            <source>There is work on “{name}” on this computer that is not in the file. Open the plan in the window to bring it in.</source>
            <translation>[Théré íš wörk öñ “{name}” öñ thíš çömpútér thát íš ñöt íñ thé fílé. Öpéñ thé pláñ íñ thé wíñdöw tö bríñg ít íñ. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolo]</translation>
        </message>
        <message>
            <source>This backup does not open fully, so nothing was changed. Take an older or newer one.</source>
            <translation>[Thíš báçkúp döéš ñöt öpéñ fúllý, šö ñöthíñg wáš çháñgéd. Táké áñ öldér ör ñéwér öñé. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>This backup is no longer there. Nothing was changed.</source>
            <translation>[Thíš báçkúp íš ñö löñgér théré. Ñöthíñg wáš çháñgéd. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>This contact was erased for good and does not come back.</source>
            <translation>[Thíš çöñtáçt wáš érášéd för gööd áñd döéš ñöt çömé báçk. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>This does not fit the field “{field}”. The value was not changed.</source>
            <translation>[Thíš döéš ñöt fít thé fíéld “{field}”. Thé válúé wáš ñöt çháñgéd. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>This password does not open “{name}”. Capital letters count; look at the keyboard language too. If you are sure it is right, the beginning of the file may be damaged: open a backup.</source>
            <translation>[Thíš páššwörd döéš ñöt öpéñ “{name}”. Çápítál léttérš çöúñt; löök át thé kéýböárd láñgúágé töö. Íf ýöú áré šúré ít íš ríght, thé bégíññíñg öf thé fílé máý bé dámágéd: öpéñ á báçkúp. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum·do or]</translation>
        </message>
        <message>
            <source>This plan is protected by a password, and this installation cannot open such plans: its part for passwords (SQLCipher) is not installed. The plan is unharmed. Open it on another computer, or have that part installed.</source>
            <translation>[Thíš pláñ íš prötéçtéd bý á páššwörd, áñd thíš íñštállátíöñ çáññöt öpéñ šúçh pláñš: ítš párt för páššwördš (ŠQLÇíphér) íš ñöt íñštálléd. Thé pláñ íš úñhárméd. Öpéñ ít öñ áñöthér çömpútér, ör hávé thát párt íñštálléd. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum·do or·sit·am t·lore]</translation>
        </message>
        <message>
            <source>This record is no longer in the plan. The page now shows what is there.</source>
            <translation>[Thíš réçörd íš ñö löñgér íñ thé pláñ. Thé págé ñöw šhöwš whát íš théré. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>This request is an activity already.</source>
            <translation>[Thíš réqúéšt íš áñ áçtívítý álréádý. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>This snapshot does not read back as it was kept, so nothing was changed. The plan itself is unharmed; try a backup of that time.</source>
            <translation>[Thíš šñápšhöt döéš ñöt réád báçk áš ít wáš képt, šö ñöthíñg wáš çháñgéd. Thé pláñ ítšélf íš úñhárméd; trý á báçkúp öf thát tímé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit a]</translation>
        </message>
        <message>
            <source>This snapshot is no longer in the plan.</source>
            <translation>[Thíš šñápšhöt íš ñö löñgér íñ thé pláñ. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>This step of the history cannot be read, so it cannot be taken back or shown. The records themselves are complete and nothing was changed.</source>
            <translation>[Thíš štép öf thé híštörý çáññöt bé réád, šö ít çáññöt bé tákéñ báçk ör šhöwñ. Thé réçördš thémšélvéš áré çömplété áñd ñöthíñg wáš çháñgéd. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·]</translation>
        </message>
        <message>
            <source>This unpublished work is no longer there. It may have been opened or thrown away in another window.</source>
            <translation>[Thíš úñpúblíšhéd wörk íš ñö löñgér théré. Ít máý hávé bééñ öpéñéd ör thröwñ áwáý íñ áñöthér wíñdöw. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>To say “none found”, say where was searched and when.</source>
            <translation>[Tö šáý “ñöñé föúñd”, šáý whéré wáš šéárçhéd áñd whéñ. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>Two records have the same identity. Nothing was changed.</source>
            <translation>[Twö réçördš hávé thé šámé ídéñtítý. Ñöthíñg wáš çháñgéd. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>Unknown stands alone: take it off before choosing a code.</source>
            <translation>[Úñkñöwñ štáñdš álöñé: táké ít öff béföré çhööšíñg á çödé. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>Work on “{name}” that was not saved before ({count} steps, {time}) was found on this computer and is in the plan again.</source>
            <translation>[Wörk öñ “{name}” thát wáš ñöt šávéd béföré ({count} štépš, {time}) wáš föúñd öñ thíš çömpútér áñd íš íñ thé pláñ ágáíñ. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·si]</translation>
        </message>
        <message>
            <source>You may not read “{name}”. Ask for access, or work on a copy.</source>
            <translation>[Ýöú máý ñöt réád “{name}”. Ášk för áççéšš, ör wörk öñ á çöpý. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>Your work on “{name}” is kept on this computer, under {place}. It is offered again when the plan is opened.</source>
            <translation>[Ýöúr wörk öñ “{name}” íš képt öñ thíš çömpútér, úñdér {place}. Ít íš öfféréd ágáíñ whéñ thé pláñ íš öpéñéd. ·lorem·ip um·dolor· it·amet·l rem·ipsum dol]</translation>
        </message>
        <message>
            <source>“{country}” is not a country code. Use two letters, such as ES.</source>
            <translation>[“{country}” íš ñöt á çöúñtrý çödé. Úšé twö léttérš, šúçh áš ÉŠ. ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>“{name}” belongs to another program. It was not touched.</source>
            <translation>[“{name}” bélöñgš tö áñöthér prögrám. Ít wáš ñöt töúçhéd. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>“{name}” could not be opened because the reading process did not start. Save it as CSV and import that.</source>
            <translation>[“{name}” çöúld ñöt bé öpéñéd béçáúšé thé réádíñg pröçéšš díd ñöt štárt. Šávé ít áš ÇŠV áñd ímpört thát. ·lorem·ip um·dolor· it·amet·l rem·ipsum d]</translation>
        </message>
        <message>
            <source>“{name}” could not be opened. Check that its folder still exists and can be written.</source>
            <translation>[“{name}” çöúld ñöt bé öpéñéd. Çhéçk thát ítš földér štíll éxíštš áñd çáñ bé wríttéñ. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>“{name}” could not be read as a PDF.</source>
            <translation>[“{name}” çöúld ñöt bé réád áš á PDF. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>“{name}” could not be read within {seconds} seconds. Save only the sheet you need as CSV and import that.</source>
            <translation>[“{name}” çöúld ñöt bé réád wíthíñ {seconds} šéçöñdš. Šávé öñlý thé šhéét ýöú ñééd áš ÇŠV áñd ímpört thát. ·lorem·ip um·dolor· it·amet·l rem·ipsum do]</translation>
        </message>
        <message>
            <source>“{name}” could not be read. Check that you may read it and that no other program holds it.</source>
            <translation>[“{name}” çöúld ñöt bé réád. Çhéçk thát ýöú máý réád ít áñd thát ñö öthér prögrám höldš ít. ·lorem·ip um·dolor· it·amet·l rem·ip]</translation>
        </message>
        <message>
            <source>“{name}” could not be read. Check the drive and try again.</source>
            <translation>[“{name}” çöúld ñöt bé réád. Çhéçk thé drívé áñd trý ágáíñ. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>“{name}” could not be written there. Nothing was left half done. Choose another folder.</source>
            <translation>[“{name}” çöúld ñöt bé wríttéñ théré. Ñöthíñg wáš léft hálf döñé. Çhööšé áñöthér földér. ·lorem·ip um·dolor· it·amet·l rem·i]</translation>
        </message>
        <message>
            <source>“{name}” could not be written there: the place is read-only or another program holds the file. Nothing was left half done.</source>
            <translation>[“{name}” çöúld ñöt bé wríttéñ théré: thé pláçé íš réád-öñlý ör áñöthér prögrám höldš thé fílé. Ñöthíñg wáš léft hálf döñé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit]</translation>
        </message>
        <message>
            <source>“{name}” does not open fully: part of it is damaged. It was left as it is. Open an earlier copy, if there is one.</source>
            <translation>[“{name}” döéš ñöt öpéñ fúllý: párt öf ít íš dámágéd. Ít wáš léft áš ít íš. Öpéñ áñ éárlíér çöpý, íf théré íš öñé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor]</translation>
        </message>
        <message>
            <source>“{name}” exists already and was left untouched. Choose another name.</source>
            <translation>[“{name}” éxíštš álréádý áñd wáš léft úñtöúçhéd. Çhööšé áñöthér ñámé. ·lorem·ip um·dolor· it·amet]</translation>
        </message>
        <message>
            <source>“{name}” had been changed meanwhile, so work found on this computer was put beside it in “{copy}”.</source>
            <translation>[“{name}” hád bééñ çháñgéd méáñwhílé, šö wörk föúñd öñ thíš çömpútér wáš pút béšídé ít íñ “{copy}”. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>“{name}” has more than {limit} rows. Split it into several files.</source>
            <translation>[“{name}” háš möré tháñ {limit} röwš. Šplít ít íñtö šévérál fíléš. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>“{name}” has no column “{column}”. Write the heading as it is spelt in the file.</source>
            <translation>[“{name}” háš ñö çölúmñ “{column}”. Wríté thé héádíñg áš ít íš špélt íñ thé fílé. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>“{name}” has no sheet “{sheet}”. It has: {sheets}.</source>
            <translation>[“{name}” háš ñö šhéét “{sheet}”. Ít háš: {sheets}. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>“{name}” has other files packed inside, so it was not opened. Remove them or save the sheet as CSV.</source>
            <translation>[“{name}” háš öthér fíléš páçkéd íñšídé, šö ít wáš ñöt öpéñéd. Rémövé thém ör šávé thé šhéét áš ÇŠV. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>“{name}” has {count} columns; at most {limit} can be read.</source>
            <translation>[“{name}” háš {count} çölúmñš; át möšt {limit} çáñ bé réád. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>“{name}” holds a text or a picture that is longer than a plan allows. It was not opened and not changed. Ask whoever sent it for a fresh copy.</source>
            <translation>[“{name}” höldš á téxt ör á píçtúré thát íš löñgér tháñ á pláñ állöwš. Ít wáš ñöt öpéñéd áñd ñöt çháñgéd. Ášk whöévér šéñt ít för á fréšh çöpý. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lo]</translation>
        </message>
        <message>
            <source>“{name}” holds more than {limit} records, more than this program can work with. It was not opened and not changed.</source>
            <translation>[“{name}” höldš möré tháñ {limit} réçördš, möré tháñ thíš prögrám çáñ wörk wíth. Ít wáš ñöt öpéñéd áñd ñöt çháñgéd. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·]</translation>
        </message>
        <message>
            <source>“{name}” holds parts that an ordinary spreadsheet does not have, so it was not opened. Save it as CSV and import that.</source>
            <translation>[“{name}” höldš pártš thát áñ ördíñárý špréádšhéét döéš ñöt hávé, šö ít wáš ñöt öpéñéd. Šávé ít áš ÇŠV áñd ímpört thát. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·s]</translation>
        </message>
        <message>
            <source>“{name}” holds text that cannot be read. It was not opened and not changed. Open an earlier copy, or ask whoever sent it for a fresh one.</source>
            <translation>[“{name}” höldš téxt thát çáññöt bé réád. Ít wáš ñöt öpéñéd áñd ñöt çháñgéd. Öpéñ áñ éárlíér çöpý, ör ášk whöévér šéñt ít för á fréšh öñé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·]</translation>
        </message>
        <message>
            <source>“{name}” holds the entry “{text}” twice. Nothing was imported.</source>
            <translation>[“{name}” höldš thé éñtrý “{text}” twíçé. Ñöthíñg wáš ímpörtéd. ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>“{name}” holds values that do not belong there ({kind}), so it was not opened. It was left as it is. Open an earlier copy, or ask whoever sent it for a fresh one.</source>
            <translation>[“{name}” höldš válúéš thát dö ñöt bélöñg théré ({kind}), šö ít wáš ñöt öpéñéd. Ít wáš léft áš ít íš. Öpéñ áñ éárlíér çöpý, ör ášk whöévér šéñt ít för á fréšh öñé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsu]</translation>
        </message>
        <message>
            <source>“{name}” holds {count} errors. Nothing was imported.</source>
            <translation>[“{name}” höldš {count} érrörš. Ñöthíñg wáš ímpörtéd. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>“{name}” holds “{text}” where a number belongs. Nothing was imported.</source>
            <translation>[“{name}” höldš “{text}” whéré á ñúmbér bélöñgš. Ñöthíñg wáš ímpörtéd. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>“{name}” is a CitySoft plan, not a table. Open it instead of importing it.</source>
            <translation>[“{name}” íš á ÇítýŠöft pláñ, ñöt á táblé. Öpéñ ít íñštéád öf ímpörtíñg ít. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>“{name}” is a folder that holds files already. Choose an empty or a new one. Nothing was written.</source>
            <translation>[“{name}” íš á földér thát höldš fíléš álréádý. Çhööšé áñ émptý ör á ñéw öñé. Ñöthíñg wáš wríttéñ. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>“{name}” is a folder. Choose a file name.</source>
            <translation>[“{name}” íš á földér. Çhööšé á fílé ñámé. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>“{name}” is a folder. Choose a plan file that ends in .citysoft.</source>
            <translation>[“{name}” íš á földér. Çhööšé á pláñ fílé thát éñdš íñ .çítýšöft. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>“{name}” is a folder. Choose a table file (CSV, TSV, XLSX, ODS or XLS).</source>
            <translation>[“{name}” íš á földér. Çhööšé á táblé fílé (ÇŠV, TŠV, XLŠX, ÖDŠ ör XLŠ). ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>“{name}” is a web page or XML file with the name of a table. Open it in a spreadsheet program and save it as XLSX or CSV.</source>
            <translation>[“{name}” íš á wéb págé ör XML fílé wíth thé ñámé öf á táblé. Öpéñ ít íñ á špréádšhéét prögrám áñd šávé ít áš XLŠX ör ÇŠV. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·si]</translation>
        </message>
        <message>
            <source>“{name}” is damaged at line {line}, column {column}. Nothing was imported.</source>
            <translation>[“{name}” íš dámágéd át líñé {line}, çölúmñ {column}. Ñöthíñg wáš ímpörtéd. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>“{name}” is damaged or is not what its name says. Open it in a spreadsheet program, save it again and import the copy.</source>
            <translation>[“{name}” íš dámágéd ör íš ñöt whát ítš ñámé šáýš. Öpéñ ít íñ á špréádšhéét prögrám, šávé ít ágáíñ áñd ímpört thé çöpý. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·s]</translation>
        </message>
        <message>
            <source>“{name}” is damaged: it is not UTF-8 text, or holds a number that is far too long. Nothing was imported.</source>
            <translation>[“{name}” íš dámágéd: ít íš ñöt ÚTF-8 téxt, ör höldš á ñúmbér thát íš fár töö löñg. Ñöthíñg wáš ímpörtéd. ·lorem·ip um·dolor· it·amet·l rem·ipsum do]</translation>
        </message>
        <message>
            <source>“{name}” is empty: it holds no plan. Nothing was changed.</source>
            <translation>[“{name}” íš émptý: ít höldš ñö pláñ. Ñöthíñg wáš çháñgéd. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>“{name}” is empty: it holds no table.</source>
            <translation>[“{name}” íš émptý: ít höldš ñö táblé. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>“{name}” is from an older version and its place is read-only, so it cannot be brought up to date. Copy it to a folder you can write.</source>
            <translation>[“{name}” íš fröm áñ öldér véršíöñ áñd ítš pláçé íš réád-öñlý, šö ít çáññöt bé bröúght úp tö dáté. Çöpý ít tö á földér ýöú çáñ wríté. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit ame]</translation>
        </message>
        <message>
            <source>“{name}” is larger than a plan may be ({limit} MB). It was not opened and not changed.</source>
            <translation>[“{name}” íš lárgér tháñ á pláñ máý bé ({limit} MB). Ít wáš ñöt öpéñéd áñd ñöt çháñgéd. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>“{name}” is larger than a table may be here ({limit} MB). Split it, or save only the sheet you need.</source>
            <translation>[“{name}” íš lárgér tháñ á táblé máý bé héré ({limit} MB). Šplít ít, ör šávé öñlý thé šhéét ýöú ñééd. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>“{name}” is larger than {limit} MB.</source>
            <translation>[“{name}” íš lárgér tháñ {limit} MB. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>“{name}” is nested deeper than {limit} levels. It is no export of a plan.</source>
            <translation>[“{name}” íš ñéštéd déépér tháñ {limit} lévélš. Ít íš ñö éxpört öf á pláñ. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>“{name}” is no longer where it was. Your work is kept on this computer. Put the file back, or save the plan in another place.</source>
            <translation>[“{name}” íš ñö löñgér whéré ít wáš. Ýöúr wörk íš képt öñ thíš çömpútér. Pút thé fílé báçk, ör šávé thé pláñ íñ áñöthér pláçé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit]</translation>
        </message>
        <message>
            <source>“{name}” is not a form made by this program, or its headings are gone. To bring in a list, use Import.</source>
            <translation>[“{name}” íš ñöt á förm mádé bý thíš prögrám, ör ítš héádíñgš áré göñé. Tö bríñg íñ á líšt, úšé Ímpört. ·lorem·ip um·dolor· it·amet·l rem·ipsum d]</translation>
        </message>
        <message>
            <source>“{name}” is protected by a password. Nothing can be seen or changed without it.</source>
            <translation>[“{name}” íš prötéçtéd bý á páššwörd. Ñöthíñg çáñ bé šééñ ör çháñgéd wíthöút ít. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>“{name}” or its folder is read-only, so nothing can be written there. Save the plan in another folder to go on; what you did is kept on this computer.</source>
            <translation>[“{name}” ör ítš földér íš réád-öñlý, šö ñöthíñg çáñ bé wríttéñ théré. Šávé thé pláñ íñ áñöthér földér tö gö öñ; whát ýöú díd íš képt öñ thíš çömpútér. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore]</translation>
        </message>
        <message>
            <source>“{name}” is not a CitySoft plan. To bring in a table, open a plan and use Import.</source>
            <translation>[“{name}” íš ñöt á ÇítýŠöft pláñ. Tö bríñg íñ á táblé, öpéñ á pláñ áñd úšé Ímpört. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>“{name}” is not a table. Choose a CSV, TSV, XLSX, ODS or XLS file.</source>
            <translation>[“{name}” íš ñöt á táblé. Çhööšé á ÇŠV, TŠV, XLŠX, ÖDŠ ör XLŠ fílé. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>“{name}” is not an ordinary file, so it was not opened.</source>
            <translation>[“{name}” íš ñöt áñ ördíñárý fílé, šö ít wáš ñöt öpéñéd. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>“{name}” is not as it was saved: part of it was changed by a fault or by another program ({sections}). It was opened for reading only and left as it is. Open an earlier copy, if there is one.</source>
            <translation>[“{name}” íš ñöt áš ít wáš šávéd: párt öf ít wáš çháñgéd bý á fáúlt ör bý áñöthér prögrám ({sections}). Ít wáš öpéñéd för réádíñg öñlý áñd léft áš ít íš. Öpéñ áñ éárlíér çöpý, íf théré íš öñé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum·do or·sit]</translation>
        </message>
        <message>
            <source>“{name}” is not built as a CitySoft plan is: it has parts a plan never has, or lacks some. It was not opened and not changed. Ask whoever sent it for a fresh copy, or open an earlier one.</source>
            <translation>[“{name}” íš ñöt búílt áš á ÇítýŠöft pláñ íš: ít háš pártš á pláñ ñévér háš, ör láçkš šömé. Ít wáš ñöt öpéñéd áñd ñöt çháñgéd. Ášk whöévér šéñt ít för á fréšh çöpý, ör öpéñ áñ éárlíér öñé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum·do or·si]</translation>
        </message>
        <message>
            <source>“{name}” is not the export of a CitySoft plan.</source>
            <translation>[“{name}” íš ñöt thé éxpört öf á ÇítýŠöft pláñ. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>“{name}” is not there. It may have been moved or renamed, or its drive is not connected.</source>
            <translation>[“{name}” íš ñöt théré. Ít máý hávé bééñ mövéd ör réñáméd, ör ítš drívé íš ñöt çöññéçtéd. ·lorem·ip um·dolor· it·amet·l rem·i]</translation>
        </message>
        <message>
            <source>“{name}” is not there. It may have been moved or renamed.</source>
            <translation>[“{name}” íš ñöt théré. Ít máý hávé bééñ mövéd ör réñáméd. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>“{name}” is not written in the encoding {encoding}. Choose another one.</source>
            <translation>[“{name}” íš ñöt wríttéñ íñ thé éñçödíñg {encoding}. Çhööšé áñöthér öñé. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>“{name}” is open in another window on this computer, so it was opened for reading only. Changes are made in that window.</source>
            <translation>[“{name}” íš öpéñ íñ áñöthér wíñdöw öñ thíš çömpútér, šö ít wáš öpéñéd för réádíñg öñlý. Çháñgéš áré mádé íñ thát wíñdöw. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·si]</translation>
        </message>
        <message>
            <source>“{name}” is protected by a password. Save a copy without one.</source>
            <translation>[“{name}” íš prötéçtéd bý á páššwörd. Šávé á çöpý wíthöút öñé. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>“{name}” may hold programs (macros) or is in the binary format, so it was not opened. Save it as XLSX without macros, or as CSV.</source>
            <translation>[“{name}” máý höld prögrámš (máçröš) ör íš íñ thé bíñárý förmát, šö ít wáš ñöt öpéñéd. Šávé ít áš XLŠX wíthöút máçröš, ör áš ÇŠV. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit a]</translation>
        </message>
        <message>
            <source>“{name}” must end in one of: {allowed}.</source>
            <translation>[“{name}” múšt éñd íñ öñé öf: {allowed}. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>“{name}” was changed by another window or program. The newer state is shown now; do the last change again if it is still wanted.</source>
            <translation>[“{name}” wáš çháñgéd bý áñöthér wíñdöw ör prögrám. Thé ñéwér štáté íš šhöwñ ñöw; dö thé lášt çháñgé ágáíñ íf ít íš štíll wáñtéd. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit a]</translation>
        </message>
        <message>
            <source>“{name}” was changed by somebody else meanwhile. Nothing was overwritten: their version is in “{name}”, yours in “{copy}”.</source>
            <translation>[“{name}” wáš çháñgéd bý šömébödý élšé méáñwhílé. Ñöthíñg wáš övérwríttéñ: théír véršíöñ íš íñ “{name}”, ýöúrš íñ “{copy}”. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit]</translation>
        </message>
        <message>
            <source>“{name}” was exported by a newer CitySoft Desktop. Install the newer program to read it.</source>
            <translation>[“{name}” wáš éxpörtéd bý á ñéwér ÇítýŠöft Déšktöp. Íñštáll thé ñéwér prögrám tö réád ít. ·lorem·ip um·dolor· it·amet·l rem·i]</translation>
        </message>
        <message>
            <source>“{name}” was made by a newer CitySoft Desktop. Install the newer program to read it.</source>
            <translation>[“{name}” wáš mádé bý á ñéwér ÇítýŠöft Déšktöp. Íñštáll thé ñéwér prögrám tö réád ít. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>“{name}” was made from another plan; none of its activities is in this one. Open the plan it was sent from.</source>
            <translation>[“{name}” wáš mádé fröm áñöthér pláñ; ñöñé öf ítš áçtívítíéš íš íñ thíš öñé. Öpéñ thé pláñ ít wáš šéñt fröm. ·lorem·ip um·dolor· it·amet·l rem·ipsum dol]</translation>
        </message>
        <message>
            <source>“{name}” was opened for reading only.</source>
            <translation>[“{name}” wáš öpéñéd för réádíñg öñlý. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>“{name}” was written by a newer CitySoft Desktop (file version {version}, this program reads up to {known}). It was not touched. Install the newer program to open it.</source>
            <translation>[“{name}” wáš wríttéñ bý á ñéwér ÇítýŠöft Déšktöp (fílé véršíöñ {version}, thíš prögrám réádš úp tö {known}). Ít wáš ñöt töúçhéd. Íñštáll thé ñéwér prögrám tö öpéñ ít. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum]</translation>
        </message>
        <message>
            <source>“{name}” would have more than {limit} rows on one sheet, which no spreadsheet holds. Export as JSON instead. Nothing was written.</source>
            <translation>[“{name}” wöúld hávé möré tháñ {limit} röwš öñ öñé šhéét, whíçh ñö špréádšhéét höldš. Éxpört áš JŠÖÑ íñštéád. Ñöthíñg wáš wríttéñ. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit am]</translation>
        </message>
        <message>
            <source>“{name}”, row {row}, column {column}: a quotation mark is opened there and never closed, so everything after it would be lost. Close it and import again.</source>
            <translation>[“{name}”, röw {row}, çölúmñ {column}: á qúötátíöñ márk íš öpéñéd théré áñd ñévér çlöšéd, šö évérýthíñg áftér ít wöúld bé löšt. Çlöšé ít áñd ímpört ágáíñ. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·]</translation>
        </message>
        <message>
            <source>“{name}”, row {row}, column {column}: the cell is longer than {limit} characters. A quotation mark may be missing.</source>
            <translation>[“{name}”, röw {row}, çölúmñ {column}: thé çéll íš löñgér tháñ {limit} çháráçtérš. Á qúötátíöñ márk máý bé míššíñg. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·]</translation>
        </message>
        <message>
            <source>“{text}” is not a condition. Write COLUMN=VALUE.</source>
            <translation>[“{text}” íš ñöt á çöñdítíöñ. Wríté ÇÖLÚMÑ=VÁLÚÉ. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Use 2026, 2026-11 or 2026-11-22.</source>
            <translation>[“{text}” íš ñöt á dáté. Úšé 2026, 2026-11 ör 2026-11-22. ·lorem·ip um·dolor· it]</translation>
        </message>
    </context>
    <context>
        <name>housekeeping</name>
        <message>
            <source>Activities with the same title and start, or the same type, partners and start year.</source>
            <translation>[Áçtívítíéš wíth thé šámé títlé áñd štárt, ör thé šámé týpé, pártñérš áñd štárt ýéár. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>Agreements that expire within {expiring_months} months, or did while the activity goes on. Signed and without a date of expiry, so not judged: {no_expiry}.</source>
            <translation>[Ágrééméñtš thát éxpíré wíthíñ {expiring_months} möñthš, ör díd whílé thé áçtívítý göéš öñ. Šígñéd áñd wíthöút á dáté öf éxpírý, šö ñöt júdgéd: {no_expiry}. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·i]</translation>
        </message>
        <message>
            <source>Authorisations, asks, actions and requests whose date has passed or comes within {due_days} days.</source>
            <translation>[Áúthöríšátíöñš, áškš, áçtíöñš áñd réqúéštš whöšé dáté háš páššéd ör çöméš wíthíñ {due_days} dáýš. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>Dormant</source>
            <translation>[Dörmáñt ·lo]</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>[Dúé ·]</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>[Éxpíríñg ·lo]</translation>
        </message>
        <message>
            <source>Open activities no document supports; general knowledge does not count.</source>
            <translation>[Öpéñ áçtívítíéš ñö döçúméñt šúppörtš; géñérál kñöwlédgé döéš ñöt çöúñt. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>Open activities whose newest dated document, outcome or edition is more than {dormant_years} years old. Without any dated sign, so not judged: {no_sign}.</source>
            <translation>[Öpéñ áçtívítíéš whöšé ñéwéšt dátéd döçúméñt, öútçömé ör édítíöñ íš möré tháñ {dormant_years} ýéárš öld. Wíthöút áñý dátéd šígñ, šö ñöt júdgéd: {no_sign}. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·]</translation>
        </message>
        <message>
            <source>Open activities with no lead unit and nobody in the role of lead.</source>
            <translation>[Öpéñ áçtívítíéš wíth ñö léád úñít áñd ñöbödý íñ thé rölé öf léád. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>[Pöššíblé dúplíçátéš ·lorem·i]</translation>
        </message>
        <message>
            <source>Without a document</source>
            <translation>[Wíthöút á döçúméñt ·lorem·]</translation>
        </message>
        <message>
            <source>Without a lead</source>
            <translation>[Wíthöút á léád ·lorem]</translation>
        </message>
        <message>
            <source>{k} of {n}</source>
            <translation>[{k} öf {n} ·lor]</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>Row {row}, {outcome}: {text}</source>
            <translation>[Röw {row}, {outcome}: {text} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>[Léávé öút ·lor]</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>[Títlé ·l]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Týpé ·l]</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>[Pártñér ·lo]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrý ·lo]</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>[Štárt ·l]</translation>
        </message>
        <message>
            <source>End</source>
            <translation>[Éñd ·]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Štátúš ·l]</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>[Léád úñít ·lor]</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>[Šúmmárý ·lo]</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>[Ñötéš ·l]</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>[Šöúrçéš ·lo]</translation>
        </message>
        <message>
            <source>Link with the state</source>
            <translation>[Líñk wíth thé štáté ·lorem·i]</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>[Búdgét ·l]</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>[Çúrréñçý ·lo]</translation>
        </message>
        <message>
            <source>Own city (only its rows)</source>
            <translation>[Öwñ çítý (öñlý ítš röwš) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>[Çöñfídéñçé ·lor]</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>[Lévél ·l]</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>[Díréçtíöñ ·lor]</translation>
        </message>
        <message>
            <source>Issue area</source>
            <translation>[Íššúé áréá ·lor]</translation>
        </message>
        <message>
            <source>Agreement signed</source>
            <translation>[Ágrééméñt šígñéd ·lorem]</translation>
        </message>
        <message>
            <source>Agreement expires</source>
            <translation>[Ágrééméñt éxpíréš ·lorem·]</translation>
        </message>
        <message>
            <source>Agreement renewal</source>
            <translation>[Ágrééméñt réñéwál ·lorem·]</translation>
        </message>
        <message>
            <source>Number of the row or file</source>
            <translation>[Ñúmbér öf thé röw ör fílé ·lorem·ip]</translation>
        </message>
        <message>
            <source>Identity in CitySoft</source>
            <translation>[Ídéñtítý íñ ÇítýŠöft ·lorem·i]</translation>
        </message>
        <message>
            <source>One column per year</source>
            <translation>[Öñé çölúmñ pér ýéár ·lorem·i]</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>[Édítíöñ ·lo]</translation>
        </message>
        <message>
            <source>Budget by year</source>
            <translation>[Búdgét bý ýéár ·lorem]</translation>
        </message>
        <message>
            <source>A field of our own</source>
            <translation>[Á fíéld öf öúr öwñ ·lorem·]</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>[Éxáçt ·l]</translation>
        </message>
        <message>
            <source>The heading is a word for this field.</source>
            <translation>[Thé héádíñg íš á wörd för thíš fíéld. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>By its values</source>
            <translation>[Bý ítš válúéš ·lore]</translation>
        </message>
        <message>
            <source>The cells of the column say so.</source>
            <translation>[Thé çéllš öf thé çölúmñ šáý šö. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>[Šímílár ·lo]</translation>
        </message>
        <message>
            <source>The heading is like a word for this field.</source>
            <translation>[Thé héádíñg íš líké á wörd för thíš fíéld. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>[Tö çhéçk ·lo]</translation>
        </message>
        <message>
            <source>The heading has several meanings. Choose one to confirm it.</source>
            <translation>[Thé héádíñg háš šévérál méáñíñgš. Çhööšé öñé tö çöñfírm ít. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>[Çhöšéñ ·l]</translation>
        </message>
        <message>
            <source>Chosen by you.</source>
            <translation>[Çhöšéñ bý ýöú. ·lorem]</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>[Rémémbéréd ·lor]</translation>
        </message>
        <message>
            <source>You chose this for the same heading in an earlier import.</source>
            <translation>[Ýöú çhöšé thíš för thé šámé héádíñg íñ áñ éárlíér ímpört. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>[Péršöñš ·lo]</translation>
        </message>
        <message>
            <source>The column holds persons, so it is left out.</source>
            <translation>[Thé çölúmñ höldš péršöñš, šö ít íš léft öút. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>[Ñöt úšéd ·lo]</translation>
        </message>
        <message>
            <source>The heading is no word for a field. Choose one, or leave the column out.</source>
            <translation>[Thé héádíñg íš ñö wörd för á fíéld. Çhööšé öñé, ör léávé thé çölúmñ öút. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>New</source>
            <translation>[Ñéw ·]</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>[Úpdáté ·l]</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>[Úñçháñgéd ·lor]</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>[Škíppéd ·lo]</translation>
        </message>
        <message>
            <source>{outcome}, check</source>
            <translation>[{outcome}, çhéçk ·lorem]</translation>
        </message>
        <message>
            <source>{column} “{text}”: {sentence}</source>
            <translation>[{column} “{text}”: {sentence} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>{field} becomes {after}</source>
            <translation>[{field} béçöméš {after} ·lorem·ip]</translation>
        </message>
        <message>
            <source>{field} {before} is taken out</source>
            <translation>[{field} {before} íš tákéñ öút ·lorem·ip um]</translation>
        </message>
        <message>
            <source>{field} {before} becomes {after}</source>
            <translation>[{field} {before} béçöméš {after} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Left out: {what}</source>
            <translation>[Léft öút: {what} ·lorem]</translation>
        </message>
        <message>
            <source>The same as an earlier row of the file; kept as a row of its own.</source>
            <translation>[Thé šámé áš áñ éárlíér röw öf thé fílé; képt áš á röw öf ítš öwñ. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>Could be “{name}” of the plan.</source>
            <translation>[Çöúld bé “{name}” öf thé pláñ. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Could be “{name}” of the plan; different: {fields}.</source>
            <translation>[Çöúld bé “{name}” öf thé pláñ; dífféréñt: {fields}. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Proposed: its number, otherwise title, type, partner and start</source>
            <translation>[Pröpöšéd: ítš ñúmbér, öthérwíšé títlé, týpé, pártñér áñd štárt ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source> and </source>
            <translation>[ áñd  ·l]</translation>
        </message>
        <message>
            <source>month first</source>
            <translation>[möñth fíršt ·lor]</translation>
        </message>
        <message>
            <source>day first</source>
            <translation>[dáý fíršt ·lor]</translation>
        </message>
        <message>
            <source>Comma ,</source>
            <translation>[Çömmá , ·lo]</translation>
        </message>
        <message>
            <source>Semicolon ;</source>
            <translation>[Šémíçölöñ ; ·lor]</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>[Táb ·]</translation>
        </message>
        <message>
            <source>Bar |</source>
            <translation>[Bár | ·l]</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>[Pláñ ·l]</translation>
        </message>
        <message>
            <source>City</source>
            <translation>[Çítý ·l]</translation>
        </message>
        <message>
            <source>Partner or body</source>
            <translation>[Pártñér ör bödý ·lorem]</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>[Áçtívítý ·lo]</translation>
        </message>
        <message>
            <source>Partner of an activity</source>
            <translation>[Pártñér öf áñ áçtívítý ·lorem·ip]</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>[Šöúrçé ·l]</translation>
        </message>
        <message>
            <source>Use of a source</source>
            <translation>[Úšé öf á šöúrçé ·lorem]</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>[Çödé ·l]</translation>
        </message>
        <message>
            <source>Request to the state</source>
            <translation>[Réqúéšt tö thé štáté ·lorem·i]</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>[Fíñdíñg ·lo]</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>[Göál ·l]</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>[Öbjéçtívé ·lor]</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>[Áçtíöñ ·l]</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>[Íñdíçátör ·lor]</translation>
        </message>
        <message>
            <source>Text of the brief</source>
            <translation>[Téxt öf thé bríéf ·lorem·]</translation>
        </message>
        <message>
            <source>National policy</source>
            <translation>[Ñátíöñál pölíçý ·lorem]</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>[Áššét ·l]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
    </context>
    <context>
        <name>import_how</name>
        <message>
            <source>Every cell is the same as in an earlier row with this number.</source>
            <translation>[Évérý çéll íš thé šámé áš íñ áñ éárlíér röw wíth thíš ñúmbér. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>Nothing in the plan has the same title, type, partner and start.</source>
            <translation>[Ñöthíñg íñ thé pláñ háš thé šámé títlé, týpé, pártñér áñd štárt. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>Recognised by its identity in CitySoft.</source>
            <translation>[Réçögñíšéd bý ítš ídéñtítý íñ ÇítýŠöft. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>Recognised by its number.</source>
            <translation>[Réçögñíšéd bý ítš ñúmbér. ·lorem·ip]</translation>
        </message>
        <message>
            <source>Recognised by the fields you chose.</source>
            <translation>[Réçögñíšéd bý thé fíéldš ýöú çhöšé. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Recognised by title, type, partner and start.</source>
            <translation>[Réçögñíšéd bý títlé, týpé, pártñér áñd štárt. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>Taken for an activity of the plan that is written a little differently.</source>
            <translation>[Tákéñ för áñ áçtívítý öf thé pláñ thát íš wríttéñ á líttlé dífféréñtlý. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>You said it is left out.</source>
            <translation>[Ýöú šáíd ít íš léft öút. ·lorem·ip]</translation>
        </message>
        <message>
            <source>You said so.</source>
            <translation>[Ýöú šáíd šö. ·lore]</translation>
        </message>
    </context>
    <context>
        <name>import_rows</name>
        <message>
            <source>A date holds no quarter: the year was read, the text is kept in the notes.</source>
            <translation>[Á dáté höldš ñö qúártér: thé ýéár wáš réád, thé téxt íš képt íñ thé ñötéš. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>A state that is no more: the present state was found from the place.</source>
            <translation>[Á štáté thát íš ñö möré: thé préšéñt štáté wáš föúñd fröm thé pláçé. ·lorem·ip um·dolor· it·amet]</translation>
        </message>
        <message>
            <source>Confirm the country.</source>
            <translation>[Çöñfírm thé çöúñtrý. ·lorem·i]</translation>
        </message>
        <message>
            <source>Day and month could be the other way round.</source>
            <translation>[Dáý áñd möñth çöúld bé thé öthér wáý röúñd. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>Day and month stand the other way round than in the rest of the column.</source>
            <translation>[Dáý áñd möñth štáñd thé öthér wáý röúñd tháñ íñ thé réšt öf thé çölúmñ. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>Disharmony without evidence: the linkage is kept; add a source.</source>
            <translation>[Díšhármöñý wíthöút évídéñçé: thé líñkágé íš képt; ádd á šöúrçé. ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>No country is entered. The largest place of this name lies there; nothing was entered.</source>
            <translation>[Ñö çöúñtrý íš éñtéréd. Thé lárgéšt pláçé öf thíš ñámé líéš théré; ñöthíñg wáš éñtéréd. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>No partner is entered; the title may name the network.</source>
            <translation>[Ñö pártñér íš éñtéréd; thé títlé máý ñámé thé ñétwörk. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>No tier is given, so the linkage counts in no profile until it is entered.</source>
            <translation>[Ñö tíér íš gívéñ, šö thé líñkágé çöúñtš íñ ñö pröfílé úñtíl ít íš éñtéréd. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>Only the year could be read; the text is kept in the notes.</source>
            <translation>[Öñlý thé ýéár çöúld bé réád; thé téxt íš képt íñ thé ñötéš. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>Read as a period.</source>
            <translation>[Réád áš á péríöd. ·lorem·]</translation>
        </message>
        <message>
            <source>The agreement has expired: say whether it goes on.</source>
            <translation>[Thé ágrééméñt háš éxpíréd: šáý whéthér ít göéš öñ. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>The cell was read as several partners.</source>
            <translation>[Thé çéll wáš réád áš šévérál pártñérš. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>The country is that of your own city: confirm that nobody abroad takes part.</source>
            <translation>[Thé çöúñtrý íš thát öf ýöúr öwñ çítý: çöñfírm thát ñöbödý ábröád tákéš párt. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>The day count of a spreadsheet, read as a date.</source>
            <translation>[Thé dáý çöúñt öf á špréádšhéét, réád áš á dáté. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>The end is before the start.</source>
            <translation>[Thé éñd íš béföré thé štárt. ·lorem·ip u]</translation>
        </message>
        <message>
            <source>The file marks this date with a question mark.</source>
            <translation>[Thé fílé márkš thíš dáté wíth á qúéštíöñ márk. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>The file says this date is approximate.</source>
            <translation>[Thé fílé šáýš thíš dáté íš áppröxímáté. ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>The formula of this cell failed, so it was not read.</source>
            <translation>[Thé förmúlá öf thíš çéll fáíléd, šö ít wáš ñöt réád. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>The link on the cell was taken as a source.</source>
            <translation>[Thé líñk öñ thé çéll wáš tákéñ áš á šöúrçé. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>The note on the cell was put into the notes.</source>
            <translation>[Thé ñöté öñ thé çéll wáš pút íñtö thé ñötéš. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>The row is struck through in the file.</source>
            <translation>[Thé röw íš štrúçk thröúgh íñ thé fílé. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>The status is proposed from a word with several meanings.</source>
            <translation>[Thé štátúš íš pröpöšéd fröm á wörd wíth šévérál méáñíñgš. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>The status is proposed from the notes.</source>
            <translation>[Thé štátúš íš pröpöšéd fröm thé ñötéš. ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>The text is too long and was cut.</source>
            <translation>[Thé téxt íš töö löñg áñd wáš çút. ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>The title was made, because the file has none.</source>
            <translation>[Thé títlé wáš mádé, béçáúšé thé fílé háš ñöñé. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>The type is not clear: choose one.</source>
            <translation>[Thé týpé íš ñöt çléár: çhööšé öñé. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>The type is proposed from a word with several meanings.</source>
            <translation>[Thé týpé íš pröpöšéd fröm á wörd wíth šévérál méáñíñgš. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>The type is proposed from the title.</source>
            <translation>[Thé týpé íš pröpöšéd fröm thé títlé. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>The value is the stored result of a formula.</source>
            <translation>[Thé válúé íš thé štöréd réšúlt öf á förmúlá. ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>The year has two digits.</source>
            <translation>[Thé ýéár háš twö dígítš. ·lorem·ip]</translation>
        </message>
        <message>
            <source>The year of another count, read as a common year.</source>
            <translation>[Thé ýéár öf áñöthér çöúñt, réád áš á çömmöñ ýéár. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>There are not as many countries as partners: the countries stay with the activity.</source>
            <translation>[Théré áré ñöt áš máñý çöúñtríéš áš pártñérš: thé çöúñtríéš štáý wíth thé áçtívítý. ·lorem·ip um·dolor· it·amet·l rem]</translation>
        </message>
        <message>
            <source>There is a partner but no country.</source>
            <translation>[Théré íš á pártñér bút ñö çöúñtrý. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>This country cannot be told; it is set to unknown and the text is kept in the notes.</source>
            <translation>[Thíš çöúñtrý çáññöt bé töld; ít íš šét tö úñkñöwñ áñd thé téxt íš képt íñ thé ñötéš. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>This is no amount; the text is kept in the notes.</source>
            <translation>[Thíš íš ñö ámöúñt; thé téxt íš képt íñ thé ñötéš. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>This is no code of the codebook; it was left out.</source>
            <translation>[Thíš íš ñö çödé öf thé çödéböök; ít wáš léft öút. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>This is no currency.</source>
            <translation>[Thíš íš ñö çúrréñçý. ·lorem·i]</translation>
        </message>
        <message>
            <source>This is no date that can be read; it was left empty.</source>
            <translation>[Thíš íš ñö dáté thát çáñ bé réád; ít wáš léft émptý. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>This is no known status; it was left empty.</source>
            <translation>[Thíš íš ñö kñöwñ štátúš; ít wáš léft émptý. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>This is no known type of activity; it was left empty.</source>
            <translation>[Thíš íš ñö kñöwñ týpé öf áçtívítý; ít wáš léft émptý. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>This is no tier; the text is kept in the note of the linkage.</source>
            <translation>[Thíš íš ñö tíér; thé téxt íš képt íñ thé ñöté öf thé líñkágé. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>This is none of the six modes; the linkage was left out.</source>
            <translation>[Thíš íš ñöñé öf thé šíx mödéš; thé líñkágé wáš léft öút. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>This is only the first year of the table: the real start may be earlier.</source>
            <translation>[Thíš íš öñlý thé fíršt ýéár öf thé táblé: thé réál štárt máý bé éárlíér. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>This may be the end of the activity rather than of an agreement.</source>
            <translation>[Thíš máý bé thé éñd öf thé áçtívítý ráthér tháñ öf áñ ágrééméñt. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>“No” may mean dormant or ended.</source>
            <translation>[“Ñö” máý méáñ dörmáñt ör éñdéd. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>“Unknown” is no status: it was left empty.</source>
            <translation>[“Úñkñöwñ” íš ñö štátúš: ít wáš léft émptý. ·lorem·ip um·dolo]</translation>
        </message>
    </context>
    <context>
        <name>import_skipped</name>
        <message>
            <source>a footnote</source>
            <translation>[á föötñöté ·lor]</translation>
        </message>
        <message>
            <source>a line above the headings</source>
            <translation>[á líñé ábövé thé héádíñgš ·lorem·ip]</translation>
        </message>
        <message>
            <source>a note in the margin</source>
            <translation>[á ñöté íñ thé márgíñ ·lorem·i]</translation>
        </message>
        <message>
            <source>a row without title and partner</source>
            <translation>[á röw wíthöút títlé áñd pártñér ·lorem·ip um]</translation>
        </message>
        <message>
            <source>a section heading</source>
            <translation>[á šéçtíöñ héádíñg ·lorem·]</translation>
        </message>
        <message>
            <source>a totals row</source>
            <translation>[á tötálš röw ·lore]</translation>
        </message>
        <message>
            <source>repeated headings</source>
            <translation>[répéátéd héádíñgš ·lorem·]</translation>
        </message>
    </context>
    <context>
        <name>import_tables</name>
        <message>
            <source>Formulas: {count}; their stored results were read.</source>
            <translation>[Förmúláš: {count}; théír štöréd réšúltš wéré réád. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Links on cells: {count}; web addresses become sources of their rows.</source>
            <translation>[Líñkš öñ çéllš: {count}; wéb áddréššéš béçömé šöúrçéš öf théír röwš. ·lorem·ip um·dolor· it·amet]</translation>
        </message>
        <message>
            <source>None of the {count} formulas holds a stored result: open the file in a spreadsheet program, save it and read it again.</source>
            <translation>[Ñöñé öf thé {count} förmúláš höldš á štöréd réšúlt: öpéñ thé fílé íñ á špréádšhéét prögrám, šávé ít áñd réád ít ágáíñ. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·s]</translation>
        </message>
        <message>
            <source>Notes on cells: {count}; each goes into the notes of its row.</source>
            <translation>[Ñötéš öñ çéllš: {count}; éáçh göéš íñtö thé ñötéš öf ítš röw. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>Only the values of this old file could be read: formulas, notes, links and struck-through cells cannot be told.</source>
            <translation>[Öñlý thé válúéš öf thíš öld fílé çöúld bé réád: förmúláš, ñötéš, líñkš áñd štrúçk-thröúgh çéllš çáññöt bé töld. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolo]</translation>
        </message>
        <message>
            <source>Struck-through cells: {count}; their rows are marked to check.</source>
            <translation>[Štrúçk-thröúgh çéllš: {count}; théír röwš áré márkéd tö çhéçk. ·lorem·ip um·dolor· it·am]</translation>
        </message>
        <message>
            <source>The column “{column}” holds persons and is left out.</source>
            <translation>[Thé çölúmñ “{column}” höldš péršöñš áñd íš léft öút. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>The column “{column}” is left out.</source>
            <translation>[Thé çölúmñ “{column}” íš léft öút. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>The column “{column}” is read as {field}; confirm it.</source>
            <translation>[Thé çölúmñ “{column}” íš réád áš {field}; çöñfírm ít. ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>The dates do not show clearly whether the day or the month comes first; {order} is taken.</source>
            <translation>[Thé dátéš dö ñöt šhöw çléárlý whéthér thé dáý ör thé möñth çöméš fíršt; {order} íš tákéñ. ·lorem·ip um·dolor· it·amet·l rem·ip]</translation>
        </message>
        <message>
            <source>The file holds {count} NUL characters; they were dropped.</source>
            <translation>[Thé fílé höldš {count} ÑÚL çháráçtérš; théý wéré dröppéd. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>The hidden sheet “{sheet}” ({rows} rows) is not read unless you choose it.</source>
            <translation>[Thé híddéñ šhéét “{sheet}” ({rows} röwš) íš ñöt réád úñléšš ýöú çhööšé ít. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
    </context>
    <context>
        <name>labels</name>
        <message>
            <source>add the city</source>
            <translation>[ádd thé çítý ·lore]</translation>
        </message>
        <message>
            <source>add the plan settings</source>
            <translation>[ádd thé pláñ šéttíñgš ·lorem·i]</translation>
        </message>
        <message>
            <source>add {n:action|actions}</source>
            <translation>[ádd {n:action|actions} ·lorem·ip]</translation>
        </message>
        <message>
            <source>add {n:activity|activities}</source>
            <translation>[ádd {n:activity|activities} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>add {n:agreed code|agreed codes}</source>
            <translation>[ádd {n:agreed code|agreed codes} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>add {n:ask|asks}</source>
            <translation>[ádd {n:ask|asks} ·lorem]</translation>
        </message>
        <message>
            <source>add {n:asset|assets}</source>
            <translation>[ádd {n:asset|assets} ·lorem·i]</translation>
        </message>
        <message>
            <source>add {n:body|bodies}</source>
            <translation>[ádd {n:body|bodies} ·lorem·i]</translation>
        </message>
        <message>
            <source>add {n:budget of a year|budgets of years}</source>
            <translation>[ádd {n:budget of a year|budgets of years} ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>add {n:choice of an own field|choices of own fields}</source>
            <translation>[ádd {n:choice of an own field|choices of own fields} ·lorem·ip um·dolor· i]</translation>
        </message>
        <message>
            <source>add {n:coder|coders}</source>
            <translation>[ádd {n:coder|coders} ·lorem·i]</translation>
        </message>
        <message>
            <source>add {n:code|codes}</source>
            <translation>[ádd {n:code|codes} ·lorem·]</translation>
        </message>
        <message>
            <source>add {n:contact|contacts}</source>
            <translation>[ádd {n:contact|contacts} ·lorem·ip]</translation>
        </message>
        <message>
            <source>add {n:criterion|criteria}</source>
            <translation>[ádd {n:criterion|criteria} ·lorem·ip]</translation>
        </message>
        <message>
            <source>add {n:edition|editions}</source>
            <translation>[ádd {n:edition|editions} ·lorem·ip]</translation>
        </message>
        <message>
            <source>add {n:finding|findings}</source>
            <translation>[ádd {n:finding|findings} ·lorem·ip]</translation>
        </message>
        <message>
            <source>add {n:goal|goals}</source>
            <translation>[ádd {n:goal|goals} ·lorem·]</translation>
        </message>
        <message>
            <source>add {n:indicator|indicators}</source>
            <translation>[ádd {n:indicator|indicators} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>add {n:link with the state|links with the state}</source>
            <translation>[ádd {n:link with the state|links with the state} ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>add {n:measurement|measurements}</source>
            <translation>[ádd {n:measurement|measurements} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>add {n:national priority|national priorities}</source>
            <translation>[ádd {n:national priority|national priorities} ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>add {n:objective|objectives}</source>
            <translation>[ádd {n:objective|objectives} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>add {n:other name|other names}</source>
            <translation>[ádd {n:other name|other names} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>add {n:outcome|outcomes}</source>
            <translation>[ádd {n:outcome|outcomes} ·lorem·ip]</translation>
        </message>
        <message>
            <source>add {n:own field|own fields}</source>
            <translation>[ádd {n:own field|own fields} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>add {n:partner|partners}</source>
            <translation>[ádd {n:partner|partners} ·lorem·ip]</translation>
        </message>
        <message>
            <source>add {n:policy|policies}</source>
            <translation>[ádd {n:policy|policies} ·lorem·ip]</translation>
        </message>
        <message>
            <source>add {n:request|requests}</source>
            <translation>[ádd {n:request|requests} ·lorem·ip]</translation>
        </message>
        <message>
            <source>add {n:saved view|saved views}</source>
            <translation>[ádd {n:saved view|saved views} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>add {n:score|scores}</source>
            <translation>[ádd {n:score|scores} ·lorem·i]</translation>
        </message>
        <message>
            <source>add {n:source|sources}</source>
            <translation>[ádd {n:source|sources} ·lorem·ip]</translation>
        </message>
        <message>
            <source>bring in a whole plan</source>
            <translation>[bríñg íñ á whölé pláñ ·lorem·i]</translation>
        </message>
        <message>
            <source>change a link with the state</source>
            <translation>[çháñgé á líñk wíth thé štáté ·lorem·ip u]</translation>
        </message>
        <message>
            <source>change a section of the brief</source>
            <translation>[çháñgé á šéçtíöñ öf thé bríéf ·lorem·ip um]</translation>
        </message>
        <message>
            <source>change the city profile</source>
            <translation>[çháñgé thé çítý pröfílé ·lorem·ip]</translation>
        </message>
        <message>
            <source>change the codebook</source>
            <translation>[çháñgé thé çödéböök ·lorem·i]</translation>
        </message>
        <message>
            <source>change the codes</source>
            <translation>[çháñgé thé çödéš ·lorem]</translation>
        </message>
        <message>
            <source>change the order</source>
            <translation>[çháñgé thé ördér ·lorem]</translation>
        </message>
        <message>
            <source>change the other names of a body</source>
            <translation>[çháñgé thé öthér ñáméš öf á bödý ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>change the partners</source>
            <translation>[çháñgé thé pártñérš ·lorem·i]</translation>
        </message>
        <message>
            <source>change the plan settings</source>
            <translation>[çháñgé thé pláñ šéttíñgš ·lorem·ip]</translation>
        </message>
        <message>
            <source>change {n:action|actions}</source>
            <translation>[çháñgé {n:action|actions} ·lorem·ip]</translation>
        </message>
        <message>
            <source>change {n:activity|activities}</source>
            <translation>[çháñgé {n:activity|activities} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>change {n:agreed code|agreed codes}</source>
            <translation>[çháñgé {n:agreed code|agreed codes} ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>change {n:ask|asks}</source>
            <translation>[çháñgé {n:ask|asks} ·lorem·i]</translation>
        </message>
        <message>
            <source>change {n:asset|assets}</source>
            <translation>[çháñgé {n:asset|assets} ·lorem·ip]</translation>
        </message>
        <message>
            <source>change {n:body|bodies}</source>
            <translation>[çháñgé {n:body|bodies} ·lorem·ip]</translation>
        </message>
        <message>
            <source>change {n:budget of a year|budgets of years}</source>
            <translation>[çháñgé {n:budget of a year|budgets of years} ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>change {n:choice of an own field|choices of own fields}</source>
            <translation>[çháñgé {n:choice of an own field|choices of own fields} ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>change {n:citation|citations}</source>
            <translation>[çháñgé {n:citation|citations} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>change {n:coder|coders}</source>
            <translation>[çháñgé {n:coder|coders} ·lorem·ip]</translation>
        </message>
        <message>
            <source>change {n:code|codes}</source>
            <translation>[çháñgé {n:code|codes} ·lorem·i]</translation>
        </message>
        <message>
            <source>change {n:contact|contacts}</source>
            <translation>[çháñgé {n:contact|contacts} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>change {n:criterion|criteria}</source>
            <translation>[çháñgé {n:criterion|criteria} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>change {n:edition|editions}</source>
            <translation>[çháñgé {n:edition|editions} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>change {n:finding|findings}</source>
            <translation>[çháñgé {n:finding|findings} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>change {n:goal|goals}</source>
            <translation>[çháñgé {n:goal|goals} ·lorem·i]</translation>
        </message>
        <message>
            <source>change {n:indicator|indicators}</source>
            <translation>[çháñgé {n:indicator|indicators} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>change {n:measurement|measurements}</source>
            <translation>[çháñgé {n:measurement|measurements} ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>change {n:national priority|national priorities}</source>
            <translation>[çháñgé {n:national priority|national priorities} ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>change {n:objective|objectives}</source>
            <translation>[çháñgé {n:objective|objectives} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>change {n:other name|other names}</source>
            <translation>[çháñgé {n:other name|other names} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>change {n:outcome|outcomes}</source>
            <translation>[çháñgé {n:outcome|outcomes} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>change {n:own field|own fields}</source>
            <translation>[çháñgé {n:own field|own fields} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>change {n:partner|partners}</source>
            <translation>[çháñgé {n:partner|partners} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>change {n:policy|policies}</source>
            <translation>[çháñgé {n:policy|policies} ·lorem·ip]</translation>
        </message>
        <message>
            <source>change {n:request|requests}</source>
            <translation>[çháñgé {n:request|requests} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>change {n:saved view|saved views}</source>
            <translation>[çháñgé {n:saved view|saved views} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>change {n:score|scores}</source>
            <translation>[çháñgé {n:score|scores} ·lorem·ip]</translation>
        </message>
        <message>
            <source>change {n:source|sources}</source>
            <translation>[çháñgé {n:source|sources} ·lorem·ip]</translation>
        </message>
        <message>
            <source>cite a source</source>
            <translation>[çíté á šöúrçé ·lore]</translation>
        </message>
        <message>
            <source>cite {n:source|sources}</source>
            <translation>[çíté {n:source|sources} ·lorem·ip]</translation>
        </message>
        <message>
            <source>confirm a finding</source>
            <translation>[çöñfírm á fíñdíñg ·lorem·]</translation>
        </message>
        <message>
            <source>copy codes from the previous activity</source>
            <translation>[çöpý çödéš fröm thé prévíöúš áçtívítý ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>dismiss a finding</source>
            <translation>[díšmíšš á fíñdíñg ·lorem·]</translation>
        </message>
        <message>
            <source>duplicate {n:activity|activities}</source>
            <translation>[dúplíçáté {n:activity|activities} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>empty a section of the brief</source>
            <translation>[émptý á šéçtíöñ öf thé bríéf ·lorem·ip u]</translation>
        </message>
        <message>
            <source>empty {n:own field|own fields}</source>
            <translation>[émptý {n:own field|own fields} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>erase a contact for good</source>
            <translation>[érášé á çöñtáçt för gööd ·lorem·ip]</translation>
        </message>
        <message>
            <source>fill {n:own field|own fields}</source>
            <translation>[fíll {n:own field|own fields} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>finish coding an activity</source>
            <translation>[fíñíšh çödíñg áñ áçtívítý ·lorem·ip]</translation>
        </message>
        <message>
            <source>go back to the backup of {title}</source>
            <translation>[gö báçk tö thé báçkúp öf {title} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>go back to the snapshot “{title}”</source>
            <translation>[gö báçk tö thé šñápšhöt “{title}” ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>import {n:row|rows}</source>
            <translation>[ímpört {n:row|rows} ·lorem·i]</translation>
        </message>
        <message>
            <source>judge {n:cell|cells}</source>
            <translation>[júdgé {n:cell|cells} ·lorem·i]</translation>
        </message>
        <message>
            <source>keep {n:counterpart|counterparts}</source>
            <translation>[kéép {n:counterpart|counterparts} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>load a codebook</source>
            <translation>[löád á çödéböök ·lorem]</translation>
        </message>
        <message>
            <source>log a search for {n:activity|activities}</source>
            <translation>[lög á šéárçh för {n:activity|activities} ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>make a request an activity</source>
            <translation>[máké á réqúéšt áñ áçtívítý ·lorem·ip]</translation>
        </message>
        <message>
            <source>make an objective from a finding</source>
            <translation>[máké áñ öbjéçtívé fröm á fíñdíñg ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>mark a deadline as done</source>
            <translation>[márk á déádlíñé áš döñé ·lorem·ip]</translation>
        </message>
        <message>
            <source>mark as in doubt</source>
            <translation>[márk áš íñ döúbt ·lorem]</translation>
        </message>
        <message>
            <source>merge {n:body|bodies} into {m:other|others}</source>
            <translation>[mérgé {n:body|bodies} íñtö {m:other|others} ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>move {n:activity|activities} to the recycle bin</source>
            <translation>[mövé {n:activity|activities} tö thé réçýçlé bíñ ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>paste {n:row|rows}</source>
            <translation>[pášté {n:row|rows} ·lorem·]</translation>
        </message>
        <message>
            <source>put a finding back to the proposals</source>
            <translation>[pút á fíñdíñg báçk tö thé pröpöšálš ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>put back an earlier state of “{title}”</source>
            <translation>[pút báçk áñ éárlíér štáté öf “{title}” ·lorem·ip um·do]</translation>
        </message>
        <message>
            <source>rate one dimension</source>
            <translation>[ráté öñé díméñšíöñ ·lorem·]</translation>
        </message>
        <message>
            <source>read the file again</source>
            <translation>[réád thé fílé ágáíñ ·lorem·i]</translation>
        </message>
        <message>
            <source>record a changed relation</source>
            <translation>[réçörd á çháñgéd rélátíöñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>remove {n:action|actions}</source>
            <translation>[rémövé {n:action|actions} ·lorem·ip]</translation>
        </message>
        <message>
            <source>remove {n:agreed code|agreed codes}</source>
            <translation>[rémövé {n:agreed code|agreed codes} ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>remove {n:ask|asks}</source>
            <translation>[rémövé {n:ask|asks} ·lorem·i]</translation>
        </message>
        <message>
            <source>remove {n:asset|assets}</source>
            <translation>[rémövé {n:asset|assets} ·lorem·ip]</translation>
        </message>
        <message>
            <source>remove {n:body|bodies}</source>
            <translation>[rémövé {n:body|bodies} ·lorem·ip]</translation>
        </message>
        <message>
            <source>remove {n:budget of a year|budgets of years}</source>
            <translation>[rémövé {n:budget of a year|budgets of years} ·lorem·ip um·dolor]</translation>
        </message>
        <message>
            <source>remove {n:choice of an own field|choices of own fields}</source>
            <translation>[rémövé {n:choice of an own field|choices of own fields} ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>remove {n:coder|coders}</source>
            <translation>[rémövé {n:coder|coders} ·lorem·ip]</translation>
        </message>
        <message>
            <source>remove {n:code|codes}</source>
            <translation>[rémövé {n:code|codes} ·lorem·i]</translation>
        </message>
        <message>
            <source>remove {n:contact|contacts}</source>
            <translation>[rémövé {n:contact|contacts} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>remove {n:criterion|criteria}</source>
            <translation>[rémövé {n:criterion|criteria} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>remove {n:edition|editions}</source>
            <translation>[rémövé {n:edition|editions} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>remove {n:finding|findings}</source>
            <translation>[rémövé {n:finding|findings} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>remove {n:goal|goals}</source>
            <translation>[rémövé {n:goal|goals} ·lorem·i]</translation>
        </message>
        <message>
            <source>remove {n:indicator|indicators}</source>
            <translation>[rémövé {n:indicator|indicators} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>remove {n:link with the state|links with the state}</source>
            <translation>[rémövé {n:link with the state|links with the state} ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>remove {n:measurement|measurements}</source>
            <translation>[rémövé {n:measurement|measurements} ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>remove {n:national priority|national priorities}</source>
            <translation>[rémövé {n:national priority|national priorities} ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>remove {n:objective|objectives}</source>
            <translation>[rémövé {n:objective|objectives} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>remove {n:other name|other names}</source>
            <translation>[rémövé {n:other name|other names} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>remove {n:outcome|outcomes}</source>
            <translation>[rémövé {n:outcome|outcomes} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>remove {n:own field|own fields}</source>
            <translation>[rémövé {n:own field|own fields} ·lorem·ip um]</translation>
        </message>
        <message>
            <source>remove {n:partner|partners}</source>
            <translation>[rémövé {n:partner|partners} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>remove {n:policy|policies}</source>
            <translation>[rémövé {n:policy|policies} ·lorem·ip]</translation>
        </message>
        <message>
            <source>remove {n:request|requests}</source>
            <translation>[rémövé {n:request|requests} ·lorem·ip u]</translation>
        </message>
        <message>
            <source>remove {n:saved view|saved views}</source>
            <translation>[rémövé {n:saved view|saved views} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>remove {n:score|scores}</source>
            <translation>[rémövé {n:score|scores} ·lorem·ip]</translation>
        </message>
        <message>
            <source>remove {n:source|sources}</source>
            <translation>[rémövé {n:source|sources} ·lorem·ip]</translation>
        </message>
        <message>
            <source>set the missing ratings to 0</source>
            <translation>[šét thé míššíñg rátíñgš tö 0 ·lorem·ip u]</translation>
        </message>
        <message>
            <source>take back {n:citation|citations}</source>
            <translation>[táké báçk {n:citation|citations} ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>take back {n:judgement|judgements}</source>
            <translation>[táké báçk {n:judgement|judgements} ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>take over {n:change|changes} from {unit}</source>
            <translation>[táké övér {n:change|changes} fröm {unit} ·lorem·ip um·dol]</translation>
        </message>
        <message>
            <source>take the doubt off an activity</source>
            <translation>[táké thé döúbt öff áñ áçtívítý ·lorem·ip um]</translation>
        </message>
        <message>
            <source>write a note on a code</source>
            <translation>[wríté á ñöté öñ á çödé ·lorem·ip]</translation>
        </message>
        <message>
            <source>write a section of the brief</source>
            <translation>[wríté á šéçtíöñ öf thé bríéf ·lorem·ip u]</translation>
        </message>
    </context>
    <context>
        <name>pack_problems</name>
        <message>
            <source>a formula that failed</source>
            <translation>[á förmúlá thát fáíléd ·lorem·i]</translation>
        </message>
        <message>
            <source>not in the list of choices</source>
            <translation>[ñöt íñ thé líšt öf çhöíçéš ·lorem·ip]</translation>
        </message>
        <message>
            <source>not read as a country</source>
            <translation>[ñöt réád áš á çöúñtrý ·lorem·i]</translation>
        </message>
        <message>
            <source>not read as an amount</source>
            <translation>[ñöt réád áš áñ ámöúñt ·lorem·i]</translation>
        </message>
        <message>
            <source>not read as one date</source>
            <translation>[ñöt réád áš öñé dáté ·lorem·i]</translation>
        </message>
    </context>
    <context>
        <name>pack_states</name>
        <message>
            <source>cannot be read</source>
            <translation>[çáññöt bé réád ·lorem]</translation>
        </message>
        <message>
            <source>changed here and there</source>
            <translation>[çháñgéd héré áñd théré ·lorem·ip]</translation>
        </message>
        <message>
            <source>changed here since</source>
            <translation>[çháñgéd héré šíñçé ·lorem·]</translation>
        </message>
        <message>
            <source>changed there</source>
            <translation>[çháñgéd théré ·lore]</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>[dífférš ·lo]</translation>
        </message>
    </context>
    <context>
        <name>pack_warnings</name>
        <message>
            <source>The column “{column}” is not in the file any more and stays as it is here.</source>
            <translation>[Thé çölúmñ “{column}” íš ñöt íñ thé fílé áñý möré áñd štáýš áš ít íš héré. ·lorem·ip um·dolor· it·amet·l]</translation>
        </message>
        <message>
            <source>The heading “{column}” is there twice; the first column of that name was read.</source>
            <translation>[Thé héádíñg “{column}” íš théré twíçé; thé fíršt çölúmñ öf thát ñámé wáš réád. ·lorem·ip um·dolor· it·amet·l r]</translation>
        </message>
        <message>
            <source>The heading “{column}” was changed to “{heading}”; the column was found by its place.</source>
            <translation>[Thé héádíñg “{column}” wáš çháñgéd tö “{heading}”; thé çölúmñ wáš föúñd bý ítš pláçé. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
        </message>
        <message>
            <source>The hidden sheet of the form is gone, so what was sent is not known. Rows were matched by title, type, partner and start, and every difference waits for your choice.</source>
            <translation>[Thé híddéñ šhéét öf thé förm íš göñé, šö whát wáš šéñt íš ñöt kñöwñ. Röwš wéré mátçhéd bý títlé, týpé, pártñér áñd štárt, áñd évérý dífféréñçé wáítš för ýöúr çhöíçé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit amet·lore ·ipsum]</translation>
        </message>
        <message>
            <source>This form was made from another plan file. Some of its activities are here too; look at every row.</source>
            <translation>[Thíš förm wáš mádé fröm áñöthér pláñ fílé. Šömé öf ítš áçtívítíéš áré héré töö; löök át évérý röw. ·lorem·ip um·dolor· it·amet·l rem·ipsum]</translation>
        </message>
        <message>
            <source>{n:row carries|rows carry} the number of another row and count as new.</source>
            <translation>[{n:row carries|rows carry} thé ñúmbér öf áñöthér röw áñd çöúñt áš ñéw. ·lorem·ip um·dolor· it·amet·]</translation>
        </message>
        <message>
            <source>{n:row has|rows have} lost their number and were matched by title, type, partner and start.</source>
            <translation>[{n:row has|rows have} löšt théír ñúmbér áñd wéré mátçhéd bý títlé, týpé, pártñér áñd štárt. ·lorem·ip um·dolor· it·amet·l rem·ip]</translation>
        </message>
    </context>
    <context>
        <name>record_words</name>
        <message>
            <source>(kept in the plan, not shown here)</source>
            <translation>[(képt íñ thé pláñ, ñöt šhöwñ héré) ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>[Áçtíöñ ·l]</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>[Áçtíöñš ·lo]</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>[Áçtívítíéš ·lor]</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>[Áçtívítý ·lo]</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>[Áddréšš ·lo]</translation>
        </message>
        <message>
            <source>Agreed code</source>
            <translation>[Ágrééd çödé ·lor]</translation>
        </message>
        <message>
            <source>Agreed codes</source>
            <translation>[Ágrééd çödéš ·lore]</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>[Ámöúñt ·l]</translation>
        </message>
        <message>
            <source>Amount of funding</source>
            <translation>[Ámöúñt öf fúñdíñg ·lorem·]</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>[Áñálýšíš ·lo]</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>[Áñšwér ·l]</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>[Ášk ·]</translation>
        </message>
        <message>
            <source>Asks</source>
            <translation>[Áškš ·l]</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>[Áššét ·l]</translation>
        </message>
        <message>
            <source>Assets</source>
            <translation>[Áššétš ·l]</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>[Áúdíéñçé ·lo]</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>[Áúthör ·l]</translation>
        </message>
        <message>
            <source>Authorisation</source>
            <translation>[Áúthöríšátíöñ ·lore]</translation>
        </message>
        <message>
            <source>Authorisation done</source>
            <translation>[Áúthöríšátíöñ döñé ·lorem·]</translation>
        </message>
        <message>
            <source>Authorisation due</source>
            <translation>[Áúthöríšátíöñ dúé ·lorem·]</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>[Bášélíñé ·lo]</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>[Bélöñgš tö ·lor]</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>[Béñéfít ·lo]</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>[Bödíéš ·l]</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>[Bödý ·l]</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>[Búdgét ·l]</translation>
        </message>
        <message>
            <source>Budget of a year</source>
            <translation>[Búdgét öf á ýéár ·lorem]</translation>
        </message>
        <message>
            <source>Budgets by year</source>
            <translation>[Búdgétš bý ýéár ·lorem]</translation>
        </message>
        <message>
            <source>Choice of an own field</source>
            <translation>[Çhöíçé öf áñ öwñ fíéld ·lorem·ip]</translation>
        </message>
        <message>
            <source>Choices of own fields</source>
            <translation>[Çhöíçéš öf öwñ fíéldš ·lorem·i]</translation>
        </message>
        <message>
            <source>Citation of a source</source>
            <translation>[Çítátíöñ öf á šöúrçé ·lorem·i]</translation>
        </message>
        <message>
            <source>Citations of sources</source>
            <translation>[Çítátíöñš öf šöúrçéš ·lorem·i]</translation>
        </message>
        <message>
            <source>City network</source>
            <translation>[Çítý ñétwörk ·lore]</translation>
        </message>
        <message>
            <source>City profile</source>
            <translation>[Çítý pröfílé ·lore]</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>[Çláššífíçátíöñ ·lorem]</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>[Çödé ·l]</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>[Çödéböök ·lo]</translation>
        </message>
        <message>
            <source>Coded on</source>
            <translation>[Çödéd öñ ·lo]</translation>
        </message>
        <message>
            <source>Coder</source>
            <translation>[Çödér ·l]</translation>
        </message>
        <message>
            <source>Coders</source>
            <translation>[Çödérš ·l]</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>[Çödéš ·l]</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>[Çölúmñ ·l]</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>[Çöñfídéñçé ·lor]</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>[Çöñfídéñtíál ·lore]</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>[Çöñtáçt ·lo]</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>[Çöñtáçtš ·lo]</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>[Çöñtéñt ·lo]</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>[Çöšt ·l]</translation>
        </message>
        <message>
            <source>Counterpart</source>
            <translation>[Çöúñtérpárt ·lor]</translation>
        </message>
        <message>
            <source>Counterpart at home</source>
            <translation>[Çöúñtérpárt át hömé ·lorem·i]</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>[Çöúñtríéš ·lor]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrý ·lo]</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>[Çrítéríá ·lo]</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>[Çrítéríöñ ·lor]</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>[Çúrréñçý ·lo]</translation>
        </message>
        <message>
            <source>Currency of funding</source>
            <translation>[Çúrréñçý öf fúñdíñg ·lorem·i]</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>[Dáté ·l]</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>[Déçídéd bý ·lor]</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>[Déçídéd öñ ·lor]</translation>
        </message>
        <message>
            <source>Depends on</source>
            <translation>[Dépéñdš öñ ·lor]</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>[Détáíl ·l]</translation>
        </message>
        <message>
            <source>Development goals</source>
            <translation>[Dévélöpméñt göálš ·lorem·]</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>[Díméñšíöñ ·lor]</translation>
        </message>
        <message>
            <source>Draft limit (per cent)</source>
            <translation>[Dráft límít (pér çéñt) ·lorem·ip]</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>[Dúé ·]</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>[É-máíl ·l]</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>[Édítíöñ ·lo]</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>[Édítíöñš ·lo]</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>[Éfféçt ·l]</translation>
        </message>
        <message>
            <source>End</source>
            <translation>[Éñd ·]</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>[Éxpíréš ·lo]</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>[Fámílý ·l]</translation>
        </message>
        <message>
            <source>Field of policy</source>
            <translation>[Fíéld öf pölíçý ·lorem]</translation>
        </message>
        <message>
            <source>Field or code</source>
            <translation>[Fíéld ör çödé ·lore]</translation>
        </message>
        <message>
            <source>File</source>
            <translation>[Fílé ·l]</translation>
        </message>
        <message>
            <source>File of the agreement</source>
            <translation>[Fílé öf thé ágrééméñt ·lorem·i]</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>[Fíltér ·l]</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>[Fíñdíñg ·lo]</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>[Fíñdíñgš ·lo]</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>[Fíñgérpríñt ·lor]</translation>
        </message>
        <message>
            <source>Fingerprint of the file</source>
            <translation>[Fíñgérpríñt öf thé fílé ·lorem·ip]</translation>
        </message>
        <message>
            <source>First colour</source>
            <translation>[Fíršt çölöúr ·lore]</translation>
        </message>
        <message>
            <source>Form of the brief</source>
            <translation>[Förm öf thé bríéf ·lorem·]</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>[Fráméwörk ·lor]</translation>
        </message>
        <message>
            <source>Funding by others (per cent)</source>
            <translation>[Fúñdíñg bý öthérš (pér çéñt) ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Funding by the city (per cent)</source>
            <translation>[Fúñdíñg bý thé çítý (pér çéñt) ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Funding by the state (per cent)</source>
            <translation>[Fúñdíñg bý thé štáté (pér çéñt) ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>[Göál ·l]</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>[Göálš ·l]</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>[Grádé ·l]</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>[Héádlíñé ·lo]</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>[Íñ döúbt ·lo]</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>[Íñdíçátör ·lor]</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>[Íñdíçátörš ·lor]</translation>
        </message>
        <message>
            <source>Inhabitants</source>
            <translation>[Íñhábítáñtš ·lor]</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>[Íñítíálš ·lo]</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>[Íñtéréšt ·lo]</translation>
        </message>
        <message>
            <source>Is a document</source>
            <translation>[Íš á döçúméñt ·lore]</translation>
        </message>
        <message>
            <source>Judgement</source>
            <translation>[Júdgéméñt ·lor]</translation>
        </message>
        <message>
            <source>Judgement on a cell</source>
            <translation>[Júdgéméñt öñ á çéll ·lorem·i]</translation>
        </message>
        <message>
            <source>Judgements on cells</source>
            <translation>[Júdgéméñtš öñ çéllš ·lorem·i]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Kíñd ·l]</translation>
        </message>
        <message>
            <source>Kind of value</source>
            <translation>[Kíñd öf válúé ·lore]</translation>
        </message>
        <message>
            <source>Language of the brief</source>
            <translation>[Láñgúágé öf thé bríéf ·lorem·i]</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>[Láñgúágéš ·lor]</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>[Látítúdé ·lo]</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>[Léád úñít ·lor]</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>[Légál bášíš ·lor]</translation>
        </message>
        <message>
            <source>Legal setting</source>
            <translation>[Légál šéttíñg ·lore]</translation>
        </message>
        <message>
            <source>Legal text</source>
            <translation>[Légál téxt ·lor]</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>[Léñš ·l]</translation>
        </message>
        <message>
            <source>Link of the chain</source>
            <translation>[Líñk öf thé çháíñ ·lorem·]</translation>
        </message>
        <message>
            <source>Link with the state</source>
            <translation>[Líñk wíth thé štáté ·lorem·i]</translation>
        </message>
        <message>
            <source>Links with the state</source>
            <translation>[Líñkš wíth thé štáté ·lorem·i]</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>[Lögö ·l]</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>[Löñgítúdé ·lor]</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>[Mátríx ·l]</translation>
        </message>
        <message>
            <source>Measurement</source>
            <translation>[Méášúréméñt ·lor]</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>[Méášúréméñtš ·lore]</translation>
        </message>
        <message>
            <source>Memo</source>
            <translation>[Mémö ·l]</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>[Mödé ·l]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ñámé ·l]</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>[Ñámé íñ Éñglíšh ·lorem]</translation>
        </message>
        <message>
            <source>Name of the body</source>
            <translation>[Ñámé öf thé bödý ·lorem]</translation>
        </message>
        <message>
            <source>Name of the logo</source>
            <translation>[Ñámé öf thé lögö ·lorem]</translation>
        </message>
        <message>
            <source>National priorities</source>
            <translation>[Ñátíöñál príörítíéš ·lorem·i]</translation>
        </message>
        <message>
            <source>National priority</source>
            <translation>[Ñátíöñál príörítý ·lorem·]</translation>
        </message>
        <message>
            <source>No counterpart needed</source>
            <translation>[Ñö çöúñtérpárt ñéédéd ·lorem·i]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöté ·l]</translation>
        </message>
        <message>
            <source>Note on the agreement</source>
            <translation>[Ñöté öñ thé ágrééméñt ·lorem·i]</translation>
        </message>
        <message>
            <source>Note on the structure of the state</source>
            <translation>[Ñöté öñ thé štrúçtúré öf thé štáté ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>Number of the office</source>
            <translation>[Ñúmbér öf thé öffíçé ·lorem·i]</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>[Öbjéçtívé ·lor]</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>[Öbjéçtívéš ·lor]</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>[Öffér ·l]</translation>
        </message>
        <message>
            <source>Other name</source>
            <translation>[Öthér ñámé ·lor]</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>[Öthér ñáméš ·lor]</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>[Öútçömé ·lo]</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>[Öútçöméš ·lo]</translation>
        </message>
        <message>
            <source>Own city</source>
            <translation>[Öwñ çítý ·lo]</translation>
        </message>
        <message>
            <source>Own field</source>
            <translation>[Öwñ fíéld ·lor]</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>[Öwñ fíéldš ·lor]</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>[Öwñér ·l]</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>[Págé ·l]</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>[Pápér ·l]</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>[Pártñér ·lo]</translation>
        </message>
        <message>
            <source>Partner of an activity</source>
            <translation>[Pártñér öf áñ áçtívítý ·lorem·ip]</translation>
        </message>
        <message>
            <source>Partners of activities</source>
            <translation>[Pártñérš öf áçtívítíéš ·lorem·ip]</translation>
        </message>
        <message>
            <source>Pathway</source>
            <translation>[Páthwáý ·lo]</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>[Péríöd fröm ·lor]</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>[Péríöd tö ·lor]</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>[Pláçé ·l]</translation>
        </message>
        <message>
            <source>Place in the gazetteer</source>
            <translation>[Pláçé íñ thé gážéttéér ·lorem·ip]</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>[Pláçé íñ thé líšt ·lorem·]</translation>
        </message>
        <message>
            <source>Plan settings</source>
            <translation>[Pláñ šéttíñgš ·lore]</translation>
        </message>
        <message>
            <source>Policies</source>
            <translation>[Pölíçíéš ·lo]</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>[Pölíçý ·l]</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>[Pöwér ·l]</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>[Príñtéd ·lo]</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>[Prögrámmé ·lor]</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>[Púrpöšé ·lo]</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>[Qúéštíöñ ·lo]</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>[Qúöté ·l]</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>[Rátíñg ·l]</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>[Réášöñ ·l]</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>[Réçéívéd ·lo]</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>[Réçörd ·l]</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>[Régíöñ ·l]</translation>
        </message>
        <message>
            <source>Relation to the nation brand</source>
            <translation>[Rélátíöñ tö thé ñátíöñ bráñd ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>[Réñéwál ·lo]</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>[Réplý ·l]</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>[Réqúéšt ·lo]</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>[Réqúéštš ·lo]</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>[Réšúlt ·l]</translation>
        </message>
        <message>
            <source>Review date</source>
            <translation>[Révíéw dáté ·lor]</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>[Rölé ·l]</translation>
        </message>
        <message>
            <source>Roles of the state</source>
            <translation>[Röléš öf thé štáté ·lorem·]</translation>
        </message>
        <message>
            <source>Room for international action</source>
            <translation>[Rööm för íñtérñátíöñál áçtíöñ ·lorem·ip um]</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>[Röw ·]</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>[Rúlé ·l]</translation>
        </message>
        <message>
            <source>Salience from which a lens counts</source>
            <translation>[Šálíéñçé fröm whíçh á léñš çöúñtš ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>[Šámplé ·l]</translation>
        </message>
        <message>
            <source>Saved view</source>
            <translation>[Šávéd víéw ·lor]</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>[Šávéd víéwš ·lor]</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>[Šçöré ·l]</translation>
        </message>
        <message>
            <source>Score of a request</source>
            <translation>[Šçöré öf á réqúéšt ·lorem·]</translation>
        </message>
        <message>
            <source>Scores of requests</source>
            <translation>[Šçöréš öf réqúéštš ·lorem·]</translation>
        </message>
        <message>
            <source>Searched by</source>
            <translation>[Šéárçhéd bý ·lor]</translation>
        </message>
        <message>
            <source>Searched when</source>
            <translation>[Šéárçhéd whéñ ·lore]</translation>
        </message>
        <message>
            <source>Searched where</source>
            <translation>[Šéárçhéd whéré ·lorem]</translation>
        </message>
        <message>
            <source>Second colour</source>
            <translation>[Šéçöñd çölöúr ·lore]</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>[Šéçtíöñ ·lo]</translation>
        </message>
        <message>
            <source>Section of the brief</source>
            <translation>[Šéçtíöñ öf thé bríéf ·lorem·i]</translation>
        </message>
        <message>
            <source>Sections of the brief</source>
            <translation>[Šéçtíöñš öf thé bríéf ·lorem·i]</translation>
        </message>
        <message>
            <source>Self-description</source>
            <translation>[Šélf-déšçríptíöñ ·lorem]</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>[Šéñtéñçé ·lo]</translation>
        </message>
        <message>
            <source>Serves the state of</source>
            <translation>[Šérvéš thé štáté öf ·lorem·i]</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>[Šévérítý ·lo]</translation>
        </message>
        <message>
            <source>Signatories</source>
            <translation>[Šígñátöríéš ·lor]</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>[Šígñéd ·l]</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>[Šígñéd bý ·lor]</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>[Šíñçé ·l]</translation>
        </message>
        <message>
            <source>So what</source>
            <translation>[Šö whát ·lo]</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>[Šöúrçé ·l]</translation>
        </message>
        <message>
            <source>Source of the cost</source>
            <translation>[Šöúrçé öf thé çöšt ·lorem·]</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>[Šöúrçéš ·lo]</translation>
        </message>
        <message>
            <source>Staff (full-time)</source>
            <translation>[Štáff (fúll-tímé) ·lorem·]</translation>
        </message>
        <message>
            <source>Staff days</source>
            <translation>[Štáff dáýš ·lor]</translation>
        </message>
        <message>
            <source>Stance of the city</source>
            <translation>[Štáñçé öf thé çítý ·lorem·]</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>[Štárt ·l]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Štáté ·l]</translation>
        </message>
        <message>
            <source>State of the agreement</source>
            <translation>[Štáté öf thé ágrééméñt ·lorem·ip]</translation>
        </message>
        <message>
            <source>State of the authorisation</source>
            <translation>[Štáté öf thé áúthöríšátíöñ ·lorem·ip]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Štátúš ·l]</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>[Štréñgth ·lo]</translation>
        </message>
        <message>
            <source>Structure of the state</source>
            <translation>[Štrúçtúré öf thé štáté ·lorem·ip]</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>[Šúmmárý ·lo]</translation>
        </message>
        <message>
            <source>Supports</source>
            <translation>[Šúppörtš ·lo]</translation>
        </message>
        <message>
            <source>Supports a</source>
            <translation>[Šúppörtš á ·lor]</translation>
        </message>
        <message>
            <source>Sureness</source>
            <translation>[Šúréñéšš ·lo]</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>[Tágš ·l]</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>[Tárgét ·l]</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>[Téléphöñé ·lor]</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>[Téxt ·l]</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>[Théméš ·l]</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>[Tíér ·l]</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>[Títlé ·l]</translation>
        </message>
        <message>
            <source>Title made by the program</source>
            <translation>[Títlé mádé bý thé prögrám ·lorem·ip]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Týpé ·l]</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>[Úñít ·l]</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>[Válíd fröm ·lor]</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>[Válíd úñtíl ·lor]</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>[Válúé ·l]</translation>
        </message>
        <message>
            <source>Value of an own field</source>
            <translation>[Válúé öf áñ öwñ fíéld ·lorem·i]</translation>
        </message>
        <message>
            <source>Values of own fields</source>
            <translation>[Válúéš öf öwñ fíéldš ·lorem·i]</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>[Vérdíçt ·lo]</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>[Véršíöñ ·lo]</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>[Wéb áddréšš ·lor]</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>[Wéíght ·l]</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>[Whát ít šhöwš ·lore]</translation>
        </message>
        <message>
            <source>What we get</source>
            <translation>[Whát wé gét ·lor]</translation>
        </message>
        <message>
            <source>What we give</source>
            <translation>[Whát wé gívé ·lore]</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>[Whö ·]</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>[Whö áškš ·lo]</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>[Whö páýš ·lo]</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>[Whý ·]</translation>
        </message>
        <message>
            <source>Why now</source>
            <translation>[Whý ñöw ·lo]</translation>
        </message>
        <message>
            <source>Words on the room for action</source>
            <translation>[Wördš öñ thé rööm för áçtíöñ ·lorem·ip u]</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>[Ýéár ·l]</translation>
        </message>
        <message>
            <source>Year of the inhabitants</source>
            <translation>[Ýéár öf thé íñhábítáñtš ·lorem·ip]</translation>
        </message>
        <message>
            <source>a record that is gone</source>
            <translation>[á réçörd thát íš göñé ·lorem·i]</translation>
        </message>
        <message>
            <source>no</source>
            <translation>[ñö ·]</translation>
        </message>
        <message>
            <source>not entered</source>
            <translation>[ñöt éñtéréd ·lor]</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>[úñkñöwñ ·lo]</translation>
        </message>
        <message>
            <source>without a title</source>
            <translation>[wíthöút á títlé ·lorem]</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>[ýéš ·]</translation>
        </message>
        <message>
            <source>{name} – {of}</source>
            <translation>[{name} – {of} ·lore]</translation>
        </message>
    </context>
    <context>
        <name>self._dialog</name>
        <message>
            <source>Row</source>
            <translation>[Röw ·]</translation>
        </message>
    </context>
</TS>
