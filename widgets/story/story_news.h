// What kind of step a message is, and what it says that the one before it did not: values by place, sentences by the
// window. Fed with the messages of one story in their order.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/charset.h"
#include "hl7/message_view.h"
#endif

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::desk {

enum class StoryKind : std::uint8_t {
    Admit,
    Transfer,
    Discharge,
    Cancel,
    Update,
    Merge,
    Order,
    Result,
    Document,
    Schedule,
    Charge,
    Ack,
    Other,
};
[[nodiscard]] StoryKind storyKind(std::string_view code, std::string_view event);

struct News {
    enum class What : std::uint8_t {
        At,            ///< to: where the patient is (first known place)
        Moved,         ///< from, to
        Class,         ///< PV1-2 changed: from, to
        Admitted,      ///< to: PV1-44, raw time
        Discharged,    ///< to: PV1-45, raw time
        Merged,        ///< from: old number, to: new number
        NewOrder,      ///< to: what is ordered
        OrderControl,  ///< from: ORC-1, to: what
        Arrived,       ///< to: what was measured; from: OBR-25
        Status,        ///< OBR-25 of a result changed: from, to
        Changed,       ///< to: paths that differ from the message of this type before, "PID-5, PV1-7"
        Same,          ///< as the message of this type before it, but for its header
    };
    What what = What::Same;
    std::string from, to;
    int more = 0;  ///< of the same that are not listed
    friend bool operator==(const News&, const News&) = default;
};

class NewsTeller {
public:
    /// `visit` keeps places apart; empty: the patient's.
    [[nodiscard]] std::vector<News> tell(const hl7::MessageView& view, const hl7::Charset& charset, StoryKind kind,
                                         const std::string& visit);

private:
    struct Stay {
        std::string place, patientClass, admitted, discharged;
    };
    void tellStay(const hl7::MessageView& view, const hl7::Charset& charset, Stay& stay, std::vector<News>& news) const;
    void tellOrders(const hl7::MessageView& view, const hl7::Charset& charset, StoryKind kind, std::vector<News>& news);
    void tellChanges(const hl7::MessageView& view, std::vector<News>& news);

    std::map<std::string, Stay> m_stays;
    std::map<std::string, std::string> m_results;   ///< OBR-25 by order and service
    std::map<std::string, std::string> m_segments;  ///< PID and PV1 of the last message, by type and sender
};

}  // namespace plumb::desk
