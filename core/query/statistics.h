// What the traffic really holds: per message type and per field how often it is filled, empty, null or absent, how long
// its values are, how many different ones there are, and the most frequent with an example message each.
//
// Memory is bounded: distinct values are counted exactly up to a limit a path (4,096), then estimated, and the result
// says so. One Statistics is used by one thread; split the messages over several and merge() them. Message numbers must
// then be those of the whole, so that examples stay right.
//
// A field's value is its whole text as it stands, all repetitions; a component's is that of each repetition. Lengths
// are bytes. Segment ids are taken as written.
#pragma once

#include "base/bytes.h"
#include "base/strong.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::query {

struct StatisticsOptions {
    bool values = true;       ///< distinct and most frequent values
    bool components = false;  ///< components of divided fields too
    std::uint32_t distinctLimit = 4096;
    std::uint64_t memoryLimit = std::uint64_t{256} << 20;  ///< for values; past it new paths are estimated at once
};

struct ValueStatistics {
    std::string text;          ///< the first 120 bytes
    std::uint64_t length = 0;  ///< of the whole value
    std::uint64_t count = 0;
    MessageNumber example;  ///< the first message that has it
    bool atLeast = false;   ///< the count is a lower bound (parts merged that had been cut)
};

struct ElementStatistics {
    std::uint32_t field = 0;
    std::uint32_t component = 0;  ///< 0: the field itself
    std::uint64_t parents = 0;    ///< segments, or filled repetitions of the field for a component
    std::uint64_t filled = 0, empty = 0, null = 0, absent = 0;  ///< together: parents
    std::uint64_t bytes = 0;                                    ///< of the filled ones
    std::uint32_t shortest = 0, longest = 0;
    std::uint64_t repeated = 0;  ///< occurrences with more than one repetition
    std::uint32_t mostRepetitions = 0;
    std::uint64_t distinct = 0;
    bool distinctExact = true;
    std::vector<ValueStatistics> top;

    [[nodiscard]] double meanLength() const {
        return filled == 0 ? 0 : static_cast<double>(bytes) / static_cast<double>(filled);
    }
};

struct SegmentStatistics {
    std::string id;
    std::uint64_t messages = 0;  ///< that have it
    std::uint64_t occurrences = 0;
    std::uint32_t mostInMessage = 0;
    std::vector<ElementStatistics> elements;  ///< fields in order, each followed by its components
};

struct TypeStatistics {
    std::string type;  ///< "ADT^A01"; empty for all types together
    std::uint64_t messages = 0;
    std::vector<SegmentStatistics> segments;  ///< in order of id

    [[nodiscard]] const SegmentStatistics* segment(std::string_view id) const;
    [[nodiscard]] const ElementStatistics* element(std::string_view id, std::uint32_t field,
                                                   std::uint32_t component = 0) const;
};

class StatisticsTables;

class Statistics {
public:
    /// Segment ids past this many a type, and types past this many, are counted together under kOther; so are segments
    /// of new ids once half a million fields are kept apart.
    static constexpr std::size_t kMaxSegmentIds = 512, kMaxTypes = 256;
    static constexpr std::string_view kOther = "(other)";

    explicit Statistics(StatisticsOptions options = {});
    Statistics(Statistics&&) noexcept;
    Statistics& operator=(Statistics&&) noexcept;
    ~Statistics();

    /// Any bytes are a message; it is cut as MessageView cuts it.
    void add(ByteView message, MessageNumber number);
    /// The same for messages whose bytes stay until settle() is called: quicker. Questions and merge() settle, too.
    void addStaying(ByteView message, MessageNumber number);
    void settle();
    void merge(const Statistics& other);

    [[nodiscard]] std::uint64_t messages() const;
    /// The types seen, most frequent first.
    [[nodiscard]] std::vector<std::string> types() const;
    [[nodiscard]] TypeStatistics ofType(std::string_view type, std::size_t top = 10) const;
    [[nodiscard]] TypeStatistics overall(std::size_t top = 10) const;

private:
    [[nodiscard]] StatisticsTables& settled() const;

    std::unique_ptr<StatisticsTables> m_tables;
};

}  // namespace plumb::query
