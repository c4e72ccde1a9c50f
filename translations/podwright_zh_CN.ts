<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>podwright::AddFieldPopup</name>
    <message>
        <source>Search fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that can be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::BooleanField</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set (default: %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::CheckCommand</name>
    <message>
        <source>Name at least one file, a folder, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing behind %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the API server would say of manifests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::CheckSummary</name>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::ChoiceField</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set (default: %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::Cli</name>
    <message>
        <source>Usage: podwright-cli %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::CommandLine</name>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See podwright-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads, checks and changes Kubernetes Pod manifests without rewriting them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths: spec.containers[0].image, spec.containers[name=web].image, metadata.labels[&quot;a.b/c&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file named - is standard input. --lang en|zh chooses the language of messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 fine, 1 refused, 2 wrong usage or unreadable input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::CompletionCommand</name>
    <message>
        <source>Name a shell: bash, zsh or fish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a completion script for a shell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::DiagnosticText</name>
    <message>
        <source>apiVersion is missing. A Pod needs “apiVersion: v1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written twice here. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field needs a name. Put it in quotes if it is meant to be “null”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or a map cannot be the name of a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aliases expand to too much data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 does not fit the tag in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read as an infinite number, which Kubernetes cannot take. Put it in quotes if it is text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has no field %1. Remove it or move it to where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has no field %1. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a whole number of %2 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no quantity. Write a number with a unit, such as 500m, 2, 128Mi or 1Gi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 2026-01-31T08:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing or empty. The API server requires it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not allowed here. Allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this file. A manifest begins with apiVersion and kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kind is given, so nobody knows what this is. A Pod needs “kind: Pod”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a manifest of kind %1, in which there is no Pod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Pod in this List.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be text, but %1 is read as %2. Put it in quotes: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be %1, but it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::DialogPrompt</name>
    <message>
        <source>Manifests (*.yaml *.yml *.json *.kyaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Manifest As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving, the changes are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changes of your own. Loading the file takes them out of the window; undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings the present text back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load the File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep My Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::EditorGutter</name>
    <message>
        <source>Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::FieldsCommand</name>
    <message>
        <source>“%1” makes no sense here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every field of a Pod</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::FileCommands</name>
    <message>
        <source>%1 was removed by another program. Your text is still here; save it to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept for a crash in %1: %2 Save your work yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a manifest file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB. No manifest is; is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text file. A manifest is YAML or JSON text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no ordinary file and is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Your text is still here; free some space or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 at byte %2. It can be read but not changed; save it as UTF-8 with the program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving replaces what the other program wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes of %1 were kept when the program ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are of %1. Restoring changes no file until you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::FileList</name>
    <message>
        <source>The list %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::FormGroup</name>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Dow&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::FormPanel</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet. Write a manifest in the text, or begin with File › New.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::FormRow</name>
    <message>
        <source>Not a field that Kubernetes knows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::FormSection</name>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::GetCommand</name>
    <message>
        <source>Print the value at a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 in this manifest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::InputText</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Name a manifest file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB. No manifest is; is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text file. A manifest is YAML or JSON text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 at byte %2. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::InsertCommand</name>
    <message>
        <source>Insert YAML into a list or a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no YAML.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language (语言)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of &amp;Help (说明语言)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Podwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Podwright %1&lt;/h3&gt;&lt;p&gt;An editor for Kubernetes Pod manifests: form and text are one document.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::ManifestCommandText</name>
    <message>
        <source>A file and a path are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no document number; documents count from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no path (at character %2). A path looks like spec.containers[0].image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is no document %1; the file has %n document(s), counted from 0.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2:%3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--in-place needs a file, not standard input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::NewCommand</name>
    <message>
        <source>One template at a time, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template %1. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a manifest to begin with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::OutlineModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::OutlinePanel</name>
    <message>
        <source>Filter: name, value, 中文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest as a tree; selecting an entry shows it in the form and in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::ProblemsModel</name>
    <message>
        <source>%1:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line and field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. As far as can be told offline, the manifest is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::RawField</name>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this YAML into the manifest (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no YAML yet; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::ReadableText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= root</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::RecoveryJournal</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::RefusalText</name>
    <message>
        <source>The text cannot be read as YAML at the moment. Mend the marked line first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place lies in lines that cannot be read at the moment. Mend them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 in this manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no map, so nothing can be put into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value comes from elsewhere through an alias or a merge key (%1). Change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anchor %1 in it is still used by an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be written here without changing something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact place of this value is not certain. Change it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::SetCommand</name>
    <message>
        <source>Set one value and change nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value for %2; it needs %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list such as [a, b]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map such as {name: value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
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
        <source>Text: indent, unindent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline: rename, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline: move an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline: duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline: go to YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists in the form: new element, move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::Startup</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor for Kubernetes Pod manifests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface and of help: en, zh, or both for help in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select this field, such as spec.containers[0].image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this panel: outline, problems, help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window to this file and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file at a time, please: %1 is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang takes en, zh or both, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no panel %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::StatusLine</name>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not readable as YAML: %n fault(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No Pod in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::StringListField</name>
    <message>
        <source>Add element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add element to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, element %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers are needed here; this is not written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::StringMapField</name>
    <message>
        <source>Add entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add entry to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::SyntaxErrorText</name>
    <message>
        <source>The quote that opens here is never closed. Add the closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket %1 that opens here is never closed. Add the closing bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket %1 closes nothing. Remove it, or open one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has no colon. A field is written as “name: value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space is missing behind %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is missing between two entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value contains a colon followed by a space. Put the value in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot begin with %1. Put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means nothing inside double quotes. Write \\ for a backslash, or use single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No anchor named %1 stands before this alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias %1 contains itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented with a tab. YAML allows only spaces there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line&apos;s indentation fits none of the lines above it. Line it up with its siblings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text behind the end of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list cannot begin on the line of its field. Begin it on the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List items (“- …”) and fields (“name: …”) stand on one level here. It can be only one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new begins here without “---” between the documents, or the indentation is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes does not accept the directive %1. Remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind | or &gt; only a digit, + or - and a comment may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the field is missing before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or a map cannot be the name of a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control character %1 is not allowed in YAML. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line ends with a lone carriage return, which is not read alike everywhere. Use line feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes here are no valid UTF-8. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character %1 here looks like a space, but YAML reads it as text. Replace it by ordinary spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is nested too deeply to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aliases would expand to too much data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::TextField</name>
    <message>
        <source>default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is needed here; this is not written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::TypeNames</name>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quantity such as 500m or 128Mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::UnsetCommand</name>
    <message>
        <source>Remove a field or an item with its own comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podwright::YamlEditor</name>
    <message>
        <source>YAML text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest as text. Everything else in the window follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment or Uncomment Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
