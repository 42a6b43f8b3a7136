#include "widgets/documents/source_pages.h"

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"

namespace plumb::desk {

SourcePages& SourcePages::of(Desk& desk) {
    auto* pages = desk.actions.findChild<SourcePages*>(QString(), Qt::FindDirectChildrenOnly);
    return pages ? *pages : *new SourcePages(&desk.actions);
}

}  // namespace plumb::desk
