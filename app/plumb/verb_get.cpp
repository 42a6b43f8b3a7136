// plumb get: the values at paths, and nothing else.
#include "base/json_text.h"
#include "plumb/columns.h"
#include "plumb/exit_codes.h"
#include "plumb/text_output.h"
#include "plumb/verbs.h"

#include <memory>

namespace plumb::cli {
namespace {

struct GetOptions : InputOptions {
    std::vector<std::string> arguments;
    std::string format = "tsv";
    bool raw = false;
    bool each = false;
    bool header = false;
};

/// A value as it is printed: decoded text, or the bytes as they stand.
std::string valueText(const hl7::MessageView& view, const hl7::Element& element, const hl7::Charset& charset,
                      bool raw) {
    return raw ? std::string(view.text(element.range)) : elementText(view, element, charset);
}

class Getter {
public:
    Getter(Session& session, const GetOptions& options, std::vector<hl7::PathPattern> paths)
        : m_session(session)
        , m_options(options)
        , m_paths(std::move(paths)) {}

    void header() {
        if (m_options.header && m_options.format == "tsv") {
            m_out = m_options.each ? "number\tpath\tvalue" : "";
            for (std::size_t i = 0; !m_options.each && i < m_paths.size(); ++i) {
                m_out += (i == 0 ? "" : "\t") + m_paths[i].text();
            }
            m_session.out().write(m_out + "\n");
        }
    }

    void add(const Item& item, const hl7::Charset& charset) {
        m_out.clear();
        if (m_options.each) {
            for (const hl7::PathPattern& path : m_paths) {
                path.resolve(item.view, m_elements);
                for (const hl7::Element& element : m_elements) {
                    if (element.present()) {
                        row(item, element, charset);
                    }
                }
            }
        } else if (m_options.format == "ndjson") {
            object(item, charset);
        } else {
            for (std::size_t i = 0; i < m_paths.size(); ++i) {
                m_out += i == 0 ? "" : "\t";
                m_paths[i].resolve(item.view, m_elements);
                bool first = true;
                for (const hl7::Element& element : m_elements) {
                    if (element.present()) {
                        m_out += first ? "" : " | ";
                        appendTsvCell(m_out, valueText(item.view, element, charset, m_options.raw));
                        first = false;
                    }
                }
            }
            m_out += '\n';
        }
        m_session.out().write(m_out);
    }

private:
    void row(const Item& item, const hl7::Element& element, const hl7::Charset& charset) {
        const std::string path = hl7::formatPath(item.view, element.path);
        if (m_options.format == "tsv") {
            m_out += std::to_string(item.number + 1) + '\t' + path + '\t';
            appendTsvCell(m_out, valueText(item.view, element, charset, m_options.raw));
        } else {
            m_out += "{\"number\":" + std::to_string(item.number + 1) + ",\"path\":";
            appendJsonText(m_out, path);
            m_out += ",\"presence\":";
            appendJsonText(m_out, hl7::presenceName(element.presence));
            m_out += ",\"value\":";
            value(item, element, charset);
            m_out += '}';
        }
        m_out += '\n';
    }

    void value(const Item& item, const hl7::Element& element, const hl7::Charset& charset) {
        if (m_options.raw) {
            appendJsonBytes(m_out, item.view.text(element.range));
        } else {
            appendJsonText(m_out, elementText(item.view, element, charset));
        }
    }

    // A path for one place gives a value or null (absent); a path for many an array.
    void object(const Item& item, const hl7::Charset& charset) {
        m_out += "{\"number\":" + std::to_string(item.number + 1);
        for (const hl7::PathPattern& path : m_paths) {
            m_out += ',';
            appendJsonText(m_out, path.text());
            m_out += ':';
            path.resolve(item.view, m_elements);
            if (!path.many()) {
                if (m_elements.empty() || !m_elements[0].present()) {
                    m_out += "null";
                } else {
                    value(item, m_elements[0], charset);
                }
                continue;
            }
            m_out += '[';
            bool first = true;
            for (const hl7::Element& element : m_elements) {
                if (element.present()) {
                    m_out += first ? "" : ",";
                    value(item, element, charset);
                    first = false;
                }
            }
            m_out += ']';
        }
        m_out += "}\n";
    }

    Session& m_session;
    const GetOptions& m_options;
    std::vector<hl7::PathPattern> m_paths;
    std::vector<hl7::Element> m_elements;
    std::string m_out;
};

int runGet(Session& session, GetOptions options) {
    std::vector<hl7::PathPattern> paths;
    for (const std::string& text : options.arguments) {
        Result<hl7::PathPattern> path = hl7::PathPattern::parse(text);
        if (!path) {
            session.complain(path.error());
            return kWrongUsage;
        }
        paths.push_back(std::move(*path));
    }
    int code = kFine;
    std::optional<Inputs> inputs = Inputs::open(session, options, code);
    if (!inputs) {
        return code;
    }
    Getter getter(session, options, std::move(paths));
    getter.header();
    return inputs->forEach(session, [&](const Item& item) {
        getter.add(item, inputs->charsetOf(item.view));
        return true;
    });
}

}  // namespace

Run addGetVerb(CLI::App& app) {
    auto options = std::make_shared<GetOptions>();
    addInputOptions(app, *options, false);
    app.add_option("paths", options->arguments, "Paths such as PID-3.1 or OBX[*]-5")->required()->type_name("PATH");
    addSelectionOptions(app, *options);
    app.add_option("-f,--format", options->format, "tsv or ndjson")
        ->check(CLI::IsMember({"tsv", "ndjson"}))
        ->type_name("FORMAT")
        ->capture_default_str();
    app.add_flag("--raw", options->raw, "The bytes as they stand; without this, text with escapes decoded, in UTF-8");
    app.add_flag("--each", options->each, "A row for every place that a path names, with its full path");
    app.add_flag("--header", options->header, "Start with a line of names");
    app.footer("Examples:\n"
               "  plumb get feed.hl7 PID-3.1 PID-5.1 PID-5.2\n"
               "  plumb get feed.hl7 'OBX[3.1=\"2160-0\"]-5' --where 'MSH-9.1 = ORU'\n"
               "  plumb get feed.hl7 'PID-3[*]' --each --raw --format ndjson");
    return [options](Session& session) { return runGet(session, *options); };
}

}  // namespace plumb::cli
