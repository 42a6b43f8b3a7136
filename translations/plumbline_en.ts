<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EnvelopeRows</name>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptChecks</name>
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
    <message numerus="yes">
        <source>%1 others</source>
        <translation>
            <numerusform>%1 other</numerusform>
            <numerusform>%1 others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 finding</numerusform>
            <numerusform>%1 findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RealityStory</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <translation>
            <numerusform>%1 time</numerusform>
            <numerusform>%1 times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RealityWords</name>
    <message numerus="yes">
        <source>%1 characters long</source>
        <translation>
            <numerusform>%1 character long</numerusform>
            <numerusform>%1 characters long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdEffect</name>
    <message numerus="yes">
        <source>%n elements change from %1 to %2.</source>
        <translation>
            <numerusform>%n element changes from %1 to %2.</numerusform>
            <numerusform>%n elements change from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions more.</source>
        <translation>
            <numerusform>%n condition more.</numerusform>
            <numerusform>%n conditions more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions fewer.</source>
        <translation>
            <numerusform>%n condition fewer.</numerusform>
            <numerusform>%n conditions fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value sets more.</source>
        <translation>
            <numerusform>%n value set more.</numerusform>
            <numerusform>%n value sets more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value sets fewer.</source>
        <translation>
            <numerusform>%n value set fewer.</numerusform>
            <numerusform>%n value sets fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constants more.</source>
        <translation>
            <numerusform>%n constant more.</numerusform>
            <numerusform>%n constants more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constants fewer.</source>
        <translation>
            <numerusform>%n constant fewer.</numerusform>
            <numerusform>%n constants fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types change.</source>
        <translation>
            <numerusform>%n type changes.</numerusform>
            <numerusform>%n types change.</numerusform>
        </translation>
    </message>
</context>
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
    <name>plumb::desk::ChangeListModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangeModel</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangePage</name>
    <message numerus="yes">
        <source>Change %Ln messages</source>
        <translation>
            <numerusform>Change %Ln message</numerusform>
            <numerusform>Change %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln messages</source>
        <translation>
            <numerusform>%1 in %Ln message</numerusform>
            <numerusform>%1 in %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were changed, in one step: %1 takes it back.</source>
        <translation>
            <numerusform>%Ln message was changed, in one step: %1 takes it back.</numerusform>
            <numerusform>%Ln messages were changed, in one step: %1 takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::ClosedModel</name>
    <message numerus="yes">
        <source>%Ln edited messages</source>
        <translation>
            <numerusform>%Ln edited message</numerusform>
            <numerusform>%Ln edited messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::EffectModel</name>
    <message numerus="yes">
        <source>This spec makes %1 findings in %2.</source>
        <translation>
            <numerusform>This spec makes %1 finding in %2.</numerusform>
            <numerusform>This spec makes %1 findings in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change adds %1 findings and removes %2 in %3.</source>
        <translation>
            <numerusform>This change adds %1 finding and removes %2 in %3.</numerusform>
            <numerusform>This change adds %1 findings and removes %2 in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change adds %1 findings in %2.</source>
        <translation>
            <numerusform>This change adds %1 finding in %2.</numerusform>
            <numerusform>This change adds %1 findings in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change removes %1 findings in %2.</source>
        <translation>
            <numerusform>This change removes %1 finding in %2.</numerusform>
            <numerusform>This change removes %1 findings in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::EndpointPage</name>
    <message numerus="yes">
        <source>%Ln things to be mended</source>
        <translation>
            <numerusform>%Ln thing to be mended</numerusform>
            <numerusform>%Ln things to be mended</numerusform>
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
    <name>plumb::desk::GapFilterBar</name>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapForm</name>
    <message numerus="yes">
        <source>%Ln gaps are chosen</source>
        <translation>
            <numerusform>%Ln gap is chosen</numerusform>
            <numerusform>%Ln gaps are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapModel</name>
    <message numerus="yes">
        <source>%1: %Ln gaps, %2</source>
        <translation>
            <numerusform>%1: %Ln gap, %2</numerusform>
            <numerusform>%1: %Ln gaps, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapPage</name>
    <message numerus="yes">
        <source>%Ln gaps; none that does harm is open.</source>
        <translation>
            <numerusform>%Ln gap; none that does harm is open.</numerusform>
            <numerusform>%Ln gaps; none that does harm is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps, of which %1 do harm and are open.</source>
        <translation>
            <numerusform>%Ln gap; %1 does harm and is open.</numerusform>
            <numerusform>%Ln gaps, of which %1 do harm and are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps are new</source>
        <translation>
            <numerusform>%Ln gap is new</numerusform>
            <numerusform>%Ln gaps are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not what was decided about</source>
        <translation>
            <numerusform>%Ln is not what was decided about</numerusform>
            <numerusform>%Ln are not what was decided about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are gone</source>
        <translation>
            <numerusform>%Ln is gone</numerusform>
            <numerusform>%Ln are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are copied.</source>
        <translation>
            <numerusform>%Ln question is copied.</numerusform>
            <numerusform>%Ln questions are copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportPage</name>
    <message numerus="yes">
        <source>This spec was made of %1; %n doubts are not in it. Save it to hold the open messages against it.</source>
        <translation>
            <numerusform>This spec was made of %1; %n doubt is not in it. Save it to hold the open messages against it.</numerusform>
            <numerusform>This spec was made of %1; %n doubts are not in it. Save it to hold the open messages against it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::InferencePage</name>
    <message numerus="yes">
        <source>Read %1 messages of %n types</source>
        <translation>
            <numerusform>Read %1 messages of %n type</numerusform>
            <numerusform>Read %1 messages of %n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals left out</source>
        <translation>
            <numerusform>%n proposal left out</numerusform>
            <numerusform>%n proposals left out</numerusform>
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
    <name>plumb::desk::KeptLine</name>
    <message numerus="yes">
        <source>%1 is closed. Its %Ln edited messages are kept.</source>
        <translation>
            <numerusform>%1 is closed. Its %Ln edited message is kept.</numerusform>
            <numerusform>%1 is closed. Its %Ln edited messages are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed. Its %Ln edited messages are kept until the program ends, and no longer.</source>
        <translation>
            <numerusform>%1 is closed. Its %Ln edited message is kept until the program ends, and no longer.</numerusform>
            <numerusform>%1 is closed. Its %Ln edited messages are kept until the program ends, and no longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages of %1 are back as they were when it was closed %2; Undo takes them back.</source>
        <translation>
            <numerusform>%Ln edited message of %1 is back as it was when it was closed %2; Undo takes it back.</numerusform>
            <numerusform>%Ln edited messages of %1 are back as they were when it was closed %2; Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages of %1 are not what they were; their edits go on waiting.</source>
        <translation>
            <numerusform>%Ln edited message of %1 is not what it was; its edits go on waiting.</numerusform>
            <numerusform>%Ln edited messages of %1 are not what they were; their edits go on waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::KeptMarks</name>
    <message numerus="yes">
        <source>%Ln marks are gone: the file holds other messages there now.</source>
        <translation>
            <numerusform>%Ln mark is gone: the file holds another message there now.</numerusform>
            <numerusform>%Ln marks are gone: the file holds other messages there now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenPage</name>
    <message numerus="yes">
        <source>%Ln things to be mended</source>
        <translation>
            <numerusform>%Ln thing to be mended</numerusform>
            <numerusform>%Ln things to be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections now</source>
        <translation>
            <numerusform>%Ln connection now</numerusform>
            <numerusform>%Ln connections now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections in all</source>
        <translation>
            <numerusform>%Ln connection in all</numerusform>
            <numerusform>%Ln connections in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageEditor</name>
    <message numerus="yes">
        <source>%Ln more segments</source>
        <translation>
            <numerusform>%Ln more segment</numerusform>
            <numerusform>%Ln more segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageListModel</name>
    <message numerus="yes">
        <source>%1, %Ln messages</source>
        <translation>
            <numerusform>%1, %Ln message</numerusform>
            <numerusform>%1, %Ln messages</numerusform>
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
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::NewMessagePage</name>
    <message numerus="yes">
        <source>Write a type and an event, such as ADT^A01; %Ln are known here.</source>
        <translation>
            <numerusform>Write a type and an event, such as ADT^A01; %Ln is known here.</numerusform>
            <numerusform>Write a type and an event, such as ADT^A01; %Ln are known here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanPage</name>
    <message numerus="yes">
        <source>Send %Ln messages</source>
        <translation>
            <numerusform>Send %Ln message</numerusform>
            <numerusform>Send %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProposalModel</name>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
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
    <name>plumb::desk::RealityDeeds</name>
    <message numerus="yes">
        <source>%n codes are added to the value set</source>
        <translation>
            <numerusform>%n code is added to the value set</numerusform>
            <numerusform>%n codes are added to the value set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityModel</name>
    <message numerus="yes">
        <source>in %1 messages</source>
        <translation>
            <numerusform>in %1 message</numerusform>
            <numerusform>in %1 messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityPage</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 places with broken rules</source>
        <translation>
            <numerusform>%1 place with broken rules</numerusform>
            <numerusform>%1 places with broken rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not in the spec</source>
        <translation>
            <numerusform>%1 not in the spec</numerusform>
            <numerusform>%1 not in the spec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 never filled</source>
        <translation>
            <numerusform>%1 never filled</numerusform>
            <numerusform>%1 never filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages of %2 against %3</source>
        <translation>
            <numerusform>%1 message of %2 against %3</numerusform>
            <numerusform>%1 messages of %2 against %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::ReplayModel</name>
    <message numerus="yes">
        <source>%Ln messages of %1 to %2</source>
        <translation>
            <numerusform>%Ln message of %1 to %2</numerusform>
            <numerusform>%Ln messages of %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages received into %1 on %2</source>
        <translation>
            <numerusform>%Ln message received into %1 on %2</numerusform>
            <numerusform>%Ln messages received into %1 on %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::RestoreBar</name>
    <message numerus="yes">
        <source>%Ln edited messages</source>
        <translation>
            <numerusform>%Ln edited message</numerusform>
            <numerusform>%Ln edited messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted or new sources</source>
        <translation>
            <numerusform>%Ln pasted or new source</numerusform>
            <numerusform>%Ln pasted or new sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln specs that were not saved</source>
        <translation>
            <numerusform>%Ln spec that was not saved</numerusform>
            <numerusform>%Ln specs that were not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists of gaps that were not saved</source>
        <translation>
            <numerusform>%Ln list of gaps that was not saved</numerusform>
            <numerusform>%Ln lists of gaps that were not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents with answers to their import</source>
        <translation>
            <numerusform>%Ln document with answers to its import</numerusform>
            <numerusform>%Ln documents with answers to their import</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::SamplesModel</name>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::SentRunPage</name>
    <message numerus="yes">
        <source>%Ln messages may have been delivered already. Sent again, the receiver may have them twice.</source>
        <translation>
            <numerusform>%Ln message may have been delivered already. Sent again, the receiver may have it twice.</numerusform>
            <numerusform>%Ln messages may have been delivered already. Sent again, the receiver may have them twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::SnapshotsPage</name>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecPage</name>
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
    <name>plumb::desk::SqlPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
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
    <message numerus="yes">
        <source>%Ln edited messages, kept but not exported</source>
        <translation>
            <numerusform>%Ln edited message, kept but not exported</numerusform>
            <numerusform>%Ln edited messages, kept but not exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, not kept: the project is open for reading only. Export them</source>
        <translation>
            <numerusform>%Ln edited message, not kept: the project is open for reading only. Export it</numerusform>
            <numerusform>%Ln edited messages, not kept: the project is open for reading only. Export them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept in the project</source>
        <translation>
            <numerusform>%Ln edited message, kept in the project</numerusform>
            <numerusform>%Ln edited messages, kept in the project</numerusform>
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
