<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>plumb::desk::Application</name>
    <message numerus="yes">
        <source>%Ln messages stand in %1.</source>
        <translation>
            <numerusform>%Ln message stands in %1.</numerusform>
            <numerusform>%Ln messages stand in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::FieldDetails</name>
    <message numerus="yes">
        <source>%1 different values</source>
        <translation>
            <numerusform>%1 different value</numerusform>
            <numerusform>%1 different values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindingsModel</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindingsPanel</name>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 warning</numerusform>
            <numerusform>%1 warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::InspectorPanel</name>
    <message numerus="yes">
        <source>%Ln repetitions</source>
        <translation>
            <numerusform>%Ln repetition</numerusform>
            <numerusform>%Ln repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessagePage</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages copied.</source>
        <translation>
            <numerusform>%Ln message copied.</numerusform>
            <numerusform>%Ln messages copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::QueryBar</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatusLine</name>
    <message numerus="yes">
        <source>%Ln assumptions</source>
        <translation>
            <numerusform>%Ln assumption</numerusform>
            <numerusform>%Ln assumptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept until the window closes: export them</source>
        <translation>
            <numerusform>%Ln edited message, kept until the window closes: export it</numerusform>
            <numerusform>%Ln edited messages, kept until the window closes: export them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::StoryPage</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::TrafficChart</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
</context>
</TS>
