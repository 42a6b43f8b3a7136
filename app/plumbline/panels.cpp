#include "app/plumbline/panels.h"

namespace plumb::desk {

std::vector<PanelInfo> panels() {
    return {};
}

}  // namespace plumb::desk
