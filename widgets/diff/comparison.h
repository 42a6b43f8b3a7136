// Two messages side by side: every segment beside the one it became, and what differs below it. Made once, on any
// thread, and immutable from then on.
//
// What differs is said by hl7::diffMessages(); here it gets the rows around it. A segment that is the same is one row;
// of one that is not, each field that holds something is a row, and each difference is one at its own level.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#include "hl7/charset.h"
#include "hl7/message_diff.h"
#endif

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace plumb::desk {

struct DiffSide {
    QString title;  ///< "Message 41,207 of feed.hl7": never a field value
    std::string bytes;
    hl7::Charset charset;
    std::function<QString()> said = {};  ///< the title in the language of now; empty: it is the same in all

    [[nodiscard]] QString name() const { return said ? said() : title; }
};

enum class DiffChange : quint8 {
    Same,
    Added,
    Removed,
    Changed,
    Moved,
    Presence,  ///< between absent, empty and null, or between null and a value
    Form,      ///< means the same, is written differently
    Ignored,   ///< differs, and was asked to be left out
};

struct DiffRow {
    DiffChange change = DiffChange::Same;
    bool heading = false;  ///< a segment
    bool counted = false;  ///< one of the differences
    bool touched = false;  ///< a heading with differences at or below it
    hl7::FieldPath left;   ///< level Message: nothing on this side
    hl7::FieldPath right;
    ByteRange leftRange;
    ByteRange rightRange;
    hl7::Presence leftPresence = hl7::Presence::Absent;
    hl7::Presence rightPresence = hl7::Presence::Absent;
};

struct DiffHow {
    bool exact = false;  ///< differences of form, and between absent and empty, count
    std::vector<hl7::PathPattern> ignore;
};

class Comparison {
public:
    Comparison(std::shared_ptr<const DiffSide> left, std::shared_ptr<const DiffSide> right, const DiffHow& how);
    Comparison(const Comparison&) = delete;
    Comparison& operator=(const Comparison&) = delete;

    [[nodiscard]] const DiffSide& left() const { return *m_left; }
    [[nodiscard]] const DiffSide& right() const { return *m_right; }
    [[nodiscard]] const hl7::MessageView& leftView() const { return m_leftView; }
    [[nodiscard]] const hl7::MessageView& rightView() const { return m_rightView; }
    [[nodiscard]] const std::vector<DiffRow>& rows() const { return m_rows; }

    [[nodiscard]] std::uint64_t differences() const { return m_differences; }
    [[nodiscard]] std::uint64_t segmentsTouched() const { return m_segmentsTouched; }
    [[nodiscard]] std::uint64_t ignored() const { return m_ignored; }
    [[nodiscard]] std::uint64_t ofForm() const { return m_ofForm; }
    [[nodiscard]] bool identical() const { return m_identical; }
    /// More differences than are listed.
    [[nodiscard]] bool cut() const { return m_cut; }

private:
    friend class ComparisonBuilder;

    std::shared_ptr<const DiffSide> m_left, m_right;
    hl7::MessageView m_leftView, m_rightView;
    std::vector<DiffRow> m_rows;
    std::uint64_t m_differences = 0, m_segmentsTouched = 0, m_ignored = 0, m_ofForm = 0;
    bool m_identical = false;
    bool m_cut = false;
};

}  // namespace plumb::desk
