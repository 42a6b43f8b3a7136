#include "plumb/listing.h"

#include "base/json_text.h"
#include "reports/message_json.h"

namespace plumb::cli {
namespace {
constexpr const char* kDefaultColumns = "number,time,type,control,sender,patient,visit,name,size";
}

void addListingOptions(CLI::App& app, ListingOptions& options) {
    app.add_option("-c,--columns", options.columns, "Columns, separated by commas: paths, or " + Column::names())
        ->type_name("COLUMNS");
    app.add_option("-f,--format", options.format,
                   "table, tsv, ndjson (the columns as an object per line), or json (whole messages)")
        ->check(CLI::IsMember({"table", "tsv", "ndjson", "json"}))
        ->type_name("FORMAT")
        ->capture_default_str();
    app.add_flag("--no-header", options.noHeader, "Leave out the line of column names");
}

std::unique_ptr<Listing> Listing::make(Session& session, const ListingOptions& options) {
    Result<std::vector<Column>> columns = parseColumns(options.columns.empty() ? kDefaultColumns : options.columns);
    if (!columns) {
        session.complain(columns.error());
        session.complain("Columns are paths such as PID-3.1, or " + Column::names() + ".");
        return nullptr;
    }
    const Format format = options.format == "tsv"      ? Format::Tsv
                          : options.format == "ndjson" ? Format::Ndjson
                          : options.format == "json"   ? Format::Json
                                                       : Format::Table;
    return std::unique_ptr<Listing>(new Listing(session, std::move(*columns), format, options));
}

Listing::Listing(Session& session, std::vector<Column> columns, Format format, const ListingOptions& options)
    : m_session(session)
    , m_columns(std::move(columns))
    , m_format(format)
    , m_header(!options.noHeader)
    , m_ownColumns(!options.columns.empty()) {}

void Listing::start(const Inputs& inputs) {
    if (!m_ownColumns && inputs.sources().size() > 1) {
        m_columns.insert(m_columns.begin() + 1, *Column::parse("source"));
    }
    std::vector<std::string> heads;
    std::vector<bool> right;
    for (const Column& column : m_columns) {
        heads.push_back(column.title());
        right.push_back(column.isNumber());
    }
    if (m_format == Format::Table) {
        m_table = std::make_unique<Table>(m_header ? heads : std::vector<std::string>(), right);
    } else if (m_format == Format::Tsv && m_header) {
        for (std::size_t i = 0; i < heads.size(); ++i) {
            m_text += (i == 0 ? "" : "\t") + heads[i];
        }
        m_session.out().write(m_text + "\n");
    }
}

void Listing::add(const Inputs& inputs, const Item& item) {
    m_text.clear();
    m_any = true;
    if (m_format == Format::Json) {
        appendMessageJson(m_text, inputs.placed(item), reports::JsonText::Raw);
        m_session.out().write(m_text);
        return;
    }
    const hl7::Charset charset = inputs.charsetOf(item.view);
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::optional<std::string> text = m_columns[i].text(inputs, item, charset);
        switch (m_format) {
        case Format::Table:
            cells.push_back(text ? std::move(*text) : std::string());
            break;
        case Format::Tsv:
            m_text += i == 0 ? "" : "\t";
            appendTsvCell(m_text, text ? *text : std::string_view());
            break;
        default:
            m_text += i == 0 ? '{' : ',';
            appendJsonText(m_text, m_columns[i].title());
            m_text += ':';
            if (!text) {
                m_text += "null";
            } else if (m_columns[i].isNumber()) {
                m_text += *text;
            } else {
                appendJsonText(m_text, *text);
            }
            break;
        }
    }
    if (m_table) {
        m_table->add(std::move(cells), m_text);
    } else {
        m_text += m_format == Format::Ndjson ? "}\n" : "\n";
    }
    m_session.out().write(m_text);
}

void Listing::finish() {
    if (m_table && m_any) {
        m_text.clear();
        m_table->finish(m_text);
        m_session.out().write(m_text);
    }
}

}  // namespace plumb::cli
