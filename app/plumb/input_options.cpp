// The options that say what to open and which messages to take.
#include "plumb/inputs.h"
#include "plumb/project_access.h"

namespace plumb::cli {

void addInputOptions(CLI::App& app, InputOptions& options, bool several) {
    if (several) {
        app.add_option("files", options.paths, "Files, folders, archives, projects, or - for standard input")
            ->required()
            ->type_name("FILE");
    } else {
        app.add_option_function<std::string>(
               "file", [&options](const std::string& path) { options.paths = {path}; },
               "A file, folder, archive or project, or - for standard input")
            ->required()
            ->type_name("FILE");
    }
    addOpenOptions(app, options);
}

void addOpenOptions(CLI::App& app, InputOptions& options) {
    app.add_option("--as", options.open.as,
                   "Read as this format instead of asking the bytes: hl7 (as they are), literal, json, xml, csv, "
                   "base64, hexdump, mirth, indented, utf16, or several such as csv+literal")
        ->type_name("FORMAT");
    app.add_option("--part", options.open.part,
                   "Which stored form of a message to take from an engine's export: raw, transformed, encoded, sent, "
                   "response ...")
        ->type_name("PART");
    app.add_option("--name", options.open.nameGlob, "In folders and archives: only names like this, such as '*.hl7'")
        ->type_name("GLOB");
    app.add_option("--containing", options.open.containing, "In folders: only files that hold this text")
        ->type_name("TEXT");
    app.add_option("--unpack-limit", options.open.unpackLimit,
                   "Most bytes to unpack from an archive or to read from -, such as 500mb (2gb)")
        ->transform(CLI::AsSizeValue(false))
        ->type_name("SIZE");
    app.add_option("--charset", options.charset, "Character set to read text in, whatever the messages say")
        ->type_name("NAME");
    addPassphraseOption(app, options.passphraseFd);
}

void addWhereOption(CLI::App& app, InputOptions& options) {
    app.add_option("-w,--where", options.where, "Only messages that match this filter")->type_name("FILTER");
}

void addSelectionOptions(CLI::App& app, InputOptions& options) {
    app.add_option("-m,--message", options.messages, "Only these messages, such as 3 or 1-20,41")->type_name("NUMBERS");
    addWhereOption(app, options);
}

}  // namespace plumb::cli
