<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>repair::Check</name>
    <message numerus="yes">
        <source>%n settings on this PC stop the VPN.</source>
        <translation>
            <numerusform>One setting on this PC stops the VPN.</numerusform>
            <numerusform>%n settings on this PC stop the VPN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>and one further change</numerusform>
            <numerusform>and %n further changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::ChoosePage</name>
    <message numerus="yes">
        <source>None of %n connections has this in its name or server. Type less of it.</source>
        <translation>
            <numerusform>The one connection does not have this in its name or server. Type less of it.</numerusform>
            <numerusform>None of %n connections has this in its name or server. Type less of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections. The first %2 are listed; type more to see another.</source>
        <translation>
            <numerusform>%1 of %n connection. The first %2 are listed; type more to see another.</numerusform>
            <numerusform>%1 of %n connections. The first %2 are listed; type more to see another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <translation>
            <numerusform>%1 of %n connection</numerusform>
            <numerusform>%1 of %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::Dial</name>
    <message numerus="yes">
        <source>%n of seven stages done.</source>
        <translation>
            <numerusform>%n of seven stages done.</numerusform>
            <numerusform>%n of seven stages done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::HandshakeView</name>
    <message numerus="yes">
        <source>%n other stages were not tried.</source>
        <translation>
            <numerusform>One other stage was not tried.</numerusform>
            <numerusform>%n other stages were not tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::KeyEntry</name>
    <message numerus="yes">
        <source>%n characters, with a blank at one end. Was it copied along by mistake?</source>
        <translation>
            <numerusform>%n character, with a blank at one end. Was it copied along by mistake?</numerusform>
            <numerusform>%n characters, with a blank at one end. Was it copied along by mistake?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, no blank at either end. Only the server can tell whether it is right.</source>
        <translation>
            <numerusform>%n character, no blank at either end. Only the server can tell whether it is right.</numerusform>
            <numerusform>%n characters, no blank at either end. Only the server can tell whether it is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::KeyTest</name>
    <message numerus="yes">
        <source>Servers need a pause between two questions. Asking in %n seconds...</source>
        <translation>
            <numerusform>Servers need a pause between two questions. Asking in one second...</numerusform>
            <numerusform>Servers need a pause between two questions. Asking in %n seconds...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::Run</name>
    <message numerus="yes">
        <source>%n changes could not be made.</source>
        <translation>
            <numerusform>One change could not be made.</numerusform>
            <numerusform>%n changes could not be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::Undo</name>
    <message numerus="yes">
        <source>%n changes, undone</source>
        <translation>
            <numerusform>One change, undone</numerusform>
            <numerusform>%n changes, undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>One change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes put back.</source>
        <translation>
            <numerusform>One change put back.</numerusform>
            <numerusform>%n changes put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be put back and are as the repair left them.</source>
        <translation>
            <numerusform>One change could not be put back and is as the repair left it.</numerusform>
            <numerusform>%n changes could not be put back and are as the repair left them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::UndoPage</name>
    <message numerus="yes">
        <source>&amp;Undo %n changes</source>
        <translation>
            <numerusform>&amp;Undo 1 change</numerusform>
            <numerusform>&amp;Undo %n changes</numerusform>
        </translation>
    </message>
</context>
</TS>
