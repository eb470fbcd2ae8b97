<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>AppContext</name>
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
        <name>Chip</name>
        <message>
            <source>Delete removes it</source>
            <translation>[Délété rémövéš ít ·lorem·]</translation>
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
        <name>errors</name>
        <message>
            <source>Something went wrong inside the program. What was saved before is safe. Try again, or restart the program.</source>
            <translation>[Šöméthíñg wéñt wröñg íñšídé thé prögrám. Whát wáš šávéd béföré íš šáfé. Trý ágáíñ, ör réštárt thé prögrám. ·lorem·ip um·dolor· it·amet·l rem·ipsum do]</translation>
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
            <source>A rating is 0, 1, 2, 3 or unknown.</source>
            <translation>[Á rátíñg íš 0, 1, 2, 3 ör úñkñöwñ. ·lorem·ip um·d]</translation>
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
            <source>Another program is writing to “{name}” just now. Nothing was lost; try again in a moment.</source>
            <translation>[Áñöthér prögrám íš wrítíñg tö “{name}” júšt ñöw. Ñöthíñg wáš löšt; trý ágáíñ íñ á möméñt. ·lorem·ip um·dolor· it·amet·l rem·ip]</translation>
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
            <source>Only one code can be chosen here.</source>
            <translation>[Öñlý öñé çödé çáñ bé çhöšéñ héré. ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>Say when the relation changed: a year is enough.</source>
            <translation>[Šáý whéñ thé rélátíöñ çháñgéd: á ýéár íš éñöúgh. ·lorem·ip um·dolor·]</translation>
        </message>
        <message>
            <source>Say why the finding is dismissed; the reason is kept with it.</source>
            <translation>[Šáý whý thé fíñdíñg íš díšmíššéd; thé réášöñ íš képt wíth ít. ·lorem·ip um·dolor· it·a]</translation>
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
            <source>Strength is 0 to 4, or unknown.</source>
            <translation>[Štréñgth íš 0 tö 4, ör úñkñöwñ. ·lorem·ip um]</translation>
        </message>
        <message>
            <source>That is a partner, not a link with your own state. Only bodies of the home state belong here.</source>
            <translation>[Thát íš á pártñér, ñöt á líñk wíth ýöúr öwñ štáté. Öñlý bödíéš öf thé hömé štáté bélöñg héré. ·lorem·ip um·dolor· it·amet·l rem·ips]</translation>
        </message>
        <message>
            <source>The codebook of this plan has no such code.</source>
            <translation>[Thé çödéböök öf thíš pláñ háš ñö šúçh çödé. ·lorem·ip um·dolo]</translation>
        </message>
        <message>
            <source>The disk is full. The last change was not kept, everything before it was. Free some space and do it again.</source>
            <translation>[Thé díšk íš fúll. Thé lášt çháñgé wáš ñöt képt, évérýthíñg béföré ít wáš. Fréé šömé špáçé áñd dö ít ágáíñ. ·lorem·ip um·dolor· it·amet·l rem·ipsum do]</translation>
        </message>
        <message>
            <source>The drive reported an error. The last change was not kept, everything before it was.</source>
            <translation>[Thé drívé répörtéd áñ érrör. Thé lášt çháñgé wáš ñöt képt, évérýthíñg béföré ít wáš. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
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
            <source>The table has no column “{column}”.</source>
            <translation>[Thé táblé háš ñö çölúmñ “{column}”. ·lorem·ip um·d]</translation>
        </message>
        <message>
            <source>The tier is national, devolved or regional, or supranational.</source>
            <translation>[Thé tíér íš ñátíöñál, dévölvéd ör régíöñál, ör šúpráñátíöñál. ·lorem·ip um·dolor· it·a]</translation>
        </message>
        <message>
            <source>There is a known link at this tier, so the search did find something. Change the link instead.</source>
            <translation>[Théré íš á kñöwñ líñk át thíš tíér, šö thé šéárçh díd fíñd šöméthíñg. Çháñgé thé líñk íñštéád. ·lorem·ip um·dolor· it·amet·l rem·ipsu]</translation>
        </message>
        <message>
            <source>This record is no longer in the plan. The page now shows what is there.</source>
            <translation>[Thíš réçörd íš ñö löñgér íñ thé pláñ. Thé págé ñöw šhöwš whát íš théré. ·lorem·ip um·dolor· it·amet·]</translation>
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
            <source>You may not read “{name}”. Ask for access, or work on a copy.</source>
            <translation>[Ýöú máý ñöt réád “{name}”. Ášk för áççéšš, ör wörk öñ á çöpý. ·lorem·ip um·dolor· it·a]</translation>
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
            <source>“{name}” could not be opened. Check that its folder still exists and can be written.</source>
            <translation>[“{name}” çöúld ñöt bé öpéñéd. Çhéçk thát ítš földér štíll éxíštš áñd çáñ bé wríttéñ. ·lorem·ip um·dolor· it·amet·l rem·]</translation>
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
            <source>“{name}” does not open fully: part of it is damaged. It was left as it is. Open an earlier copy, if there is one.</source>
            <translation>[“{name}” döéš ñöt öpéñ fúllý: párt öf ít íš dámágéd. Ít wáš léft áš ít íš. Öpéñ áñ éárlíér çöpý, íf théré íš öñé. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor]</translation>
        </message>
        <message>
            <source>“{name}” exists already and was left untouched. Choose another name.</source>
            <translation>[“{name}” éxíštš álréádý áñd wáš léft úñtöúçhéd. Çhööšé áñöthér ñámé. ·lorem·ip um·dolor· it·amet]</translation>
        </message>
        <message>
            <source>“{name}” is a folder. Choose a plan file that ends in .citysoft.</source>
            <translation>[“{name}” íš á földér. Çhööšé á pláñ fílé thát éñdš íñ .çítýšöft. ·lorem·ip um·dolor· it·ame]</translation>
        </message>
        <message>
            <source>“{name}” is empty: it holds no plan. Nothing was changed.</source>
            <translation>[“{name}” íš émptý: ít höldš ñö pláñ. Ñöthíñg wáš çháñgéd. ·lorem·ip um·dolor· it·]</translation>
        </message>
        <message>
            <source>“{name}” is from an older version and its place is read-only, so it cannot be brought up to date. Copy it to a folder you can write.</source>
            <translation>[“{name}” íš fröm áñ öldér véršíöñ áñd ítš pláçé íš réád-öñlý, šö ít çáññöt bé bröúght úp tö dáté. Çöpý ít tö á földér ýöú çáñ wríté. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit ame]</translation>
        </message>
        <message>
            <source>“{name}” is no longer where it was. What you see is complete; save a copy elsewhere to go on.</source>
            <translation>[“{name}” íš ñö löñgér whéré ít wáš. Whát ýöú šéé íš çömplété; šávé á çöpý élšéwhéré tö gö öñ. ·lorem·ip um·dolor· it·amet·l rem·ips]</translation>
        </message>
        <message>
            <source>“{name}” is not a CitySoft plan. To bring in a table, open a plan and use Import.</source>
            <translation>[“{name}” íš ñöt á ÇítýŠöft pláñ. Tö bríñg íñ á táblé, öpéñ á pláñ áñd úšé Ímpört. ·lorem·ip um·dolor· it·amet·l re]</translation>
        </message>
        <message>
            <source>“{name}” is not an ordinary file, so it was not opened.</source>
            <translation>[“{name}” íš ñöt áñ ördíñárý fílé, šö ít wáš ñöt öpéñéd. ·lorem·ip um·dolor· it]</translation>
        </message>
        <message>
            <source>“{name}” is not there. It may have been moved or renamed, or its drive is not connected.</source>
            <translation>[“{name}” íš ñöt théré. Ít máý hávé bééñ mövéd ör réñáméd, ör ítš drívé íš ñöt çöññéçtéd. ·lorem·ip um·dolor· it·amet·l rem·i]</translation>
        </message>
        <message>
            <source>“{name}” or its folder is read-only. The plan is open for reading; save a copy elsewhere to change it.</source>
            <translation>[“{name}” ör ítš földér íš réád-öñlý. Thé pláñ íš öpéñ för réádíñg; šávé á çöpý élšéwhéré tö çháñgé ít. ·lorem·ip um·dolor· it·amet·l rem·ipsum d]</translation>
        </message>
        <message>
            <source>“{name}” was changed by another window or program. The newer state is shown now; do the last change again if it is still wanted.</source>
            <translation>[“{name}” wáš çháñgéd bý áñöthér wíñdöw ör prögrám. Thé ñéwér štáté íš šhöwñ ñöw; dö thé lášt çháñgé ágáíñ íf ít íš štíll wáñtéd. ·lorem·ip um·dolor· it·amet·l rem·ipsum dolor·sit a]</translation>
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
            <source>“{text}” is not a date. Use 2026, 2026-11 or 2026-11-22.</source>
            <translation>[“{text}” íš ñöt á dáté. Úšé 2026, 2026-11 ör 2026-11-22. ·lorem·ip um·dolor· it]</translation>
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
            <source>add {n:objective|objectives}</source>
            <translation>[ádd {n:objective|objectives} ·lorem·ip u]</translation>
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
            <source>add {n:source|sources}</source>
            <translation>[ádd {n:source|sources} ·lorem·ip]</translation>
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
            <source>change {n:objective|objectives}</source>
            <translation>[çháñgé {n:objective|objectives} ·lorem·ip um]</translation>
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
            <source>make an objective from a finding</source>
            <translation>[máké áñ öbjéçtívé fröm á fíñdíñg ·lorem·ip um·]</translation>
        </message>
        <message>
            <source>mark as in doubt</source>
            <translation>[márk áš íñ döúbt ·lorem]</translation>
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
            <source>rate one dimension</source>
            <translation>[ráté öñé díméñšíöñ ·lorem·]</translation>
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
            <source>remove {n:objective|objectives}</source>
            <translation>[rémövé {n:objective|objectives} ·lorem·ip um]</translation>
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
            <source>write a note on a code</source>
            <translation>[wríté á ñöté öñ á çödé ·lorem·ip]</translation>
        </message>
        <message>
            <source>write a section of the brief</source>
            <translation>[wríté á šéçtíöñ öf thé bríéf ·lorem·ip u]</translation>
        </message>
    </context>
</TS>
