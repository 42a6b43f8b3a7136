#include "check/survey.h"

namespace plumb::check {

Survey survey(ByteView bytes, std::uint8_t escape) {
    Survey found;
    for (const std::uint8_t byte : bytes) {
        found.escape = found.escape || byte == escape;
        found.lineFeed = found.lineFeed || byte == '\n';
        found.nul = found.nul || byte == 0;
        found.colon = found.colon || byte == ':';
        found.mark = found.mark || byte == '<';
        found.notAscii = found.notAscii || byte >= 0x80;
        found.control = found.control || (byte >= 0x80 && byte < 0xA0);
    }
    found.escape = found.escape && escape != 0;
    return found;
}

}  // namespace plumb::check
