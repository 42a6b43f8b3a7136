// Rows of messages in any of the list formats; what list and find print.
#pragma once

#include "plumb/columns.h"
#include "plumb/session.h"
#include "plumb/text_output.h"

#include <memory>
#include <string>
#include <vector>

namespace plumb::cli {

struct ListingOptions {
    std::string columns;
    std::string format = "table";
    bool noHeader = false;
};

void addListingOptions(CLI::App& app, ListingOptions& options);

class Listing {
public:
    /// Complains and returns nullptr when a column cannot be read.
    [[nodiscard]] static std::unique_ptr<Listing> make(Session& session, const ListingOptions& options);

    /// Call once, before the first message.
    void start(const Inputs& inputs);
    void add(const Inputs& inputs, const Item& item);
    void finish();

private:
    enum class Format { Table, Tsv, Ndjson, Json };

    Listing(Session& session, std::vector<Column> columns, Format format, const ListingOptions& options);

    Session& m_session;
    std::vector<Column> m_columns;
    Format m_format;
    bool m_header;
    bool m_ownColumns;  ///< chosen by the user
    bool m_any = false;
    std::unique_ptr<Table> m_table;
    std::string m_text;
};

}  // namespace plumb::cli
