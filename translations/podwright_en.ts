<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>podwright::CheckSummary</name>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>%n file checked</numerusform>
            <numerusform>%n files checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other finding(s)</source>
        <translation>
            <numerusform>%n other finding</numerusform>
            <numerusform>%n other findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::ClusterQuestions</name>
    <message numerus="yes">
        <source>%1 and %n other object(s) of the list</source>
        <translation>
            <numerusform>%1 and %n other object of the list</numerusform>
            <numerusform>%1 and %n other objects of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s), shown in the panel</source>
        <translation>
            <numerusform>… and %n more line, shown in the panel</numerusform>
            <numerusform>… and %n more lines, shown in the panel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::ClusterText</name>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n restart</numerusform>
            <numerusform>%n restarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n time(s))</source>
        <translation>
            <numerusform>(%n time)</numerusform>
            <numerusform>(%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s) in what the manifest says:</source>
        <translation>
            <numerusform>%n difference in what the manifest says:</numerusform>
            <numerusform>%n differences in what the manifest says:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::ContainerActions</name>
    <message numerus="yes">
        <source>%n other place(s) name it and will refer to nothing.</source>
        <translation>
            <numerusform>%n other place names it and will refer to nothing.</numerusform>
            <numerusform>%n other places name it and will refer to nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::EnvironmentPage</name>
    <message numerus="yes">
        <source>%n variable(s) taken from the clipboard.</source>
        <translation>
            <numerusform>%n variable taken from the clipboard.</numerusform>
            <numerusform>%n variables taken from the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::FilesPage</name>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::FindBar</name>
    <message numerus="yes">
        <source>%1 of %n match(es)</source>
        <translation>
            <numerusform>%1 of %n match</numerusform>
            <numerusform>%1 of %n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::FindingCommands</name>
    <message numerus="yes">
        <source>%n finding(s) mended.</source>
        <translation>
            <numerusform>%n finding mended.</numerusform>
            <numerusform>%n findings mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::FindingStrip</name>
    <message numerus="yes">
        <source>%n line(s) with findings</source>
        <translation>
            <numerusform>%n line with findings</numerusform>
            <numerusform>%n lines with findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::FindingsList</name>
    <message numerus="yes">
        <source>and %n more in the problems panel</source>
        <translation>
            <numerusform>and %n more in the problems panel</numerusform>
            <numerusform>and %n more in the problems panel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::FixCommand</name>
    <message numerus="yes">
        <source>%n fix(es) applied</source>
        <translation>
            <numerusform>%n fix applied</numerusform>
            <numerusform>%n fixes applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) left</source>
        <translation>
            <numerusform>%n error left</numerusform>
            <numerusform>%n errors left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::ManifestCommandText</name>
    <message numerus="yes">
        <source>There is no document %1; the file has %n document(s), counted from 0.</source>
        <translation>
            <numerusform>There is no document %1; the file has %n document, counted from 0.</numerusform>
            <numerusform>There is no document %1; the file has %n documents, counted from 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::PasteBar</name>
    <message numerus="yes">
        <source>%n ideographic space(s) replaced.</source>
        <translation>
            <numerusform>%n ideographic space replaced.</numerusform>
            <numerusform>%n ideographic spaces replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-break space(s) replaced.</source>
        <translation>
            <numerusform>%n no-break space replaced.</numerusform>
            <numerusform>%n no-break spaces replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) removed.</source>
        <translation>
            <numerusform>%n invisible character removed.</numerusform>
            <numerusform>%n invisible characters removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curly quote(s) straightened.</source>
        <translation>
            <numerusform>%n curly quote straightened.</numerusform>
            <numerusform>%n curly quotes straightened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full-width character(s) replaced.</source>
        <translation>
            <numerusform>%n full-width character replaced.</numerusform>
            <numerusform>%n full-width characters replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other character(s) replaced.</source>
        <translation>
            <numerusform>%n other character replaced.</numerusform>
            <numerusform>%n other characters replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) indented with spaces instead of tabs.</source>
        <translation>
            <numerusform>%n line indented with spaces instead of tabs.</numerusform>
            <numerusform>%n lines indented with spaces instead of tabs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::ProblemsPanel</name>
    <message numerus="yes">
        <source>The filter hides all %n finding(s).</source>
        <translation>
            <numerusform>The filter hides %n finding.</numerusform>
            <numerusform>The filter hides all %n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed are the gravest %1 of %n finding(s). The filter searches all of them.</source>
        <translation>
            <numerusform>Listed are the gravest %1 of %n finding. The filter searches all of them.</numerusform>
            <numerusform>Listed are the gravest %1 of %n findings. The filter searches all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::ReadableText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::ScheduleWords</name>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s) at minute %1</source>
        <translation>
            <numerusform>every hour at minute %1</numerusform>
            <numerusform>every %n hours at minute %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::StatusLine</name>
    <message numerus="yes">
        <source>Not readable as YAML: %n fault(s)</source>
        <translation>
            <numerusform>Not readable as YAML: %n fault</numerusform>
            <numerusform>Not readable as YAML: %n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::TextCommands</name>
    <message numerus="yes">
        <source>New name in %n place(s):</source>
        <translation>
            <numerusform>New name in %n place:</numerusform>
            <numerusform>New name in %n places:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %n place(s).</source>
        <translation>
            <numerusform>Renamed in %n place.</numerusform>
            <numerusform>Renamed in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::ValueWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::VolumesPanel</name>
    <message numerus="yes">
        <source>%n mount(s) of it will be taken out too.</source>
        <translation>
            <numerusform>%n mount of it will be taken out too.</numerusform>
            <numerusform>%n mounts of it will be taken out too.</numerusform>
        </translation>
    </message>
</context>
</TS>
