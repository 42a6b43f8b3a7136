#include "hl7/segmentation.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace plumb::hl7 {
namespace {

// Every segment id of 2.1 to 2.8.2, sorted.
constexpr std::string_view kKnownIds =
    "ABS ACC ADD ADJ AFF AIG AIL AIP AIS AL1 APR ARQ ARV AUT BHS BLC BLG BPO BPX BTS BTX BUI CDM CDO CER CM0 CM1 CM2 "
    "CNS "
    "CON CSP CSR CSS CTD CTI CTR DB1 DEV DG1 DMI DON DPS DRG DSC DSP ECD ECR ED EDU EQL EQP EQU ERQ ERR EVN FAC FHS "
    "FT1 "
    "FTS GOL GP1 GP2 GT1 IAM IAR IIM ILT IN1 IN2 IN3 INV IPC IPR ISD ITM IVC IVT LAN LCC LCH LDP LOC LRL MCP MFA MFE "
    "MFI "
    "MRG MSA MSH NCK NDS NK1 NPU NSC NST NTE OBR OBX ODS ODT OM1 OM2 OM3 OM4 OM5 OM6 OM7 OMC ORC ORG ORO OVR PAC PCE "
    "PCR "
    "PD1 PDA PDC PEO PES PID PKG PM1 PMT PR1 PRA PRB PRC PRD PRT PSG PSH PSL PSS PTH PV1 PV2 PYE QAK QCK QID QPD QRD "
    "QRF "
    "QRI RCP RDF RDT REL RF1 RFI RGS RMI ROL RQ1 RQD RX1 RXA RXC RXD RXE RXG RXO RXR RXV SAC SCD SCH SCP SDD SFT SGH "
    "SGT "
    "SHP SID SLT SPM SPR STF STZ TCC TCD TQ1 TQ2 TXA UAC UB1 UB2 URD URS VAR VND VTQ";

constexpr std::size_t index3(char a, char b, char c) {
    // ids hold capitals and digits: 0..9 and A..Z as 0..35
    const auto digit = [](char x) -> std::size_t {
        return isCapital(x) ? static_cast<std::size_t>(x - 'A') : 26 + static_cast<std::size_t>(x - '0');
    };
    return (digit(a) * 36 + digit(b)) * 36 + digit(c);
}

constexpr bool isIdCharacter(char x) {
    return isCapital(x) || isDigit(x);
}

struct KnownIds {
    std::array<std::uint64_t, 36 * 36 * 36 / 64 + 1> bits{};
    constexpr KnownIds() {
        for (std::size_t i = 0; i + 3 <= kKnownIds.size();) {
            std::size_t end = i;
            while (end < kKnownIds.size() && kKnownIds[end] != ' ') {
                ++end;
            }
            if (end - i == 3) {
                const std::size_t at = index3(kKnownIds[i], kKnownIds[i + 1], kKnownIds[i + 2]);
                bits[at / 64] |= std::uint64_t{1} << (at % 64);
            }
            i = end + 1;
        }
    }
};
constexpr KnownIds kIds;

}  // namespace

std::string_view terminatorBytes(Terminator terminator) {
    switch (terminator) {
    case Terminator::Lf:
        return "\n";
    case Terminator::CrLf:
        return "\r\n";
    case Terminator::Cr:
        break;
    }
    return "\r";
}

std::string_view terminatorName(Terminator terminator) {
    switch (terminator) {
    case Terminator::Lf:
        return "LF";
    case Terminator::CrLf:
        return "CRLF";
    case Terminator::Cr:
        break;
    }
    return "CR";
}

bool isKnownSegmentId(std::string_view id) {
    if (id.size() != 3 || !isCapital(id[0]) || !isIdCharacter(id[1]) || !isIdCharacter(id[2])) {
        return false;
    }
    if (id[0] == 'Z') {
        return true;
    }
    const std::size_t at = index3(id[0], id[1], id[2]);
    return (kIds.bits[at / 64] >> (at % 64) & 1) != 0;
}

bool canStartSegment(ByteView line, std::uint8_t fieldSeparator) {
    if (line.size() < 3 || !isLetter(line[0]) || !isLetterOrDigit(line[1]) || !isLetterOrDigit(line[2])) {
        return false;
    }
    if (line.size() > 3 && line[3] == fieldSeparator) {
        return true;
    }
    const bool alone = line.size() == 3 || line[3] == '\r' || line[3] == '\n';
    return alone && isKnownSegmentId(asText(line.first(3)));
}

Terminator detectTerminator(ByteView message) {
    const std::uint8_t separator = message.size() > 3 ? message[3] : std::uint8_t{'|'};
    std::size_t at = 0;
    while (at < message.size()) {
        const auto* cr = static_cast<const std::uint8_t*>(std::memchr(message.data() + at, '\r', message.size() - at));
        const std::size_t crAt = cr ? static_cast<std::size_t>(cr - message.data()) : message.size();
        const auto* lf = static_cast<const std::uint8_t*>(std::memchr(message.data() + at, '\n', crAt - at));
        if (!lf) {
            return crAt + 1 < message.size() && message[crAt + 1] == '\n' ? Terminator::CrLf : Terminator::Cr;
        }
        // A LF first: it ends the segment if a segment (or nothing) follows, else it is data inside the header.
        const auto lfAt = static_cast<std::size_t>(lf - message.data());
        const ByteView rest = message.subspan(lfAt + 1);
        if (rest.empty() || rest[0] == '\n' || canStartSegment(rest, separator) || !cr) {
            return Terminator::Lf;
        }
        at = lfAt + 1;
    }
    return Terminator::Cr;
}

}  // namespace plumb::hl7
