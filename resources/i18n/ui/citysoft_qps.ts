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
    </context>
</TS>
