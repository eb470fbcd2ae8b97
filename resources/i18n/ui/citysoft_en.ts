<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AppContext</name>
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
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
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
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program. What was saved before is safe. Try again, or restart the program.</source>
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
        <source>A rating is 0, 1, 2, 3 or unknown.</source>
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
        <source>Another program is writing to “{name}” just now. Nothing was lost; try again in a moment.</source>
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
        <source>Only one code can be chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the relation changed: a year is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the finding is dismissed; the reason is kept with it.</source>
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
        <source>Strength is 0 to 4, or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a partner, not a link with your own state. Only bodies of the home state belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook of this plan has no such code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The last change was not kept, everything before it was. Free some space and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive reported an error. The last change was not kept, everything before it was.</source>
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
        <source>The table has no column “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier is national, devolved or regional, or supranational.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a known link at this tier, so the search did find something. Change the link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer in the plan. The page now shows what is there.</source>
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
        <source>You may not read “{name}”. Ask for access, or work on a copy.</source>
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
        <source>“{name}” could not be opened. Check that its folder still exists and can be written.</source>
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
        <source>“{name}” does not open fully: part of it is damaged. It was left as it is. Open an earlier copy, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” exists already and was left untouched. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a plan file that ends in .citysoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: it holds no plan. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is from an older version and its place is read-only, so it cannot be brought up to date. Copy it to a folder you can write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. What you see is complete; save a copy elsewhere to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a CitySoft plan. To bring in a table, open a plan and use Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed, or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” or its folder is read-only. The plan is open for reading; save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another window or program. The newer state is shown now; do the last change again if it is still wanted.</source>
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
        <source>“{text}” is not a date. Use 2026, 2026-11 or 2026-11-22.</source>
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
        <source>add {n:objective|objectives}</source>
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
        <source>add {n:source|sources}</source>
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
        <source>change {n:objective|objectives}</source>
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
        <source>make an objective from a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as in doubt</source>
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
        <source>rate one dimension</source>
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
        <source>remove {n:objective|objectives}</source>
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
        <source>write a note on a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a section of the brief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
