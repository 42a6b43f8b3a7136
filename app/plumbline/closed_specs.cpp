#include "app/plumbline/closed_specs.h"

#include "widgets/common/desk.h"
#include "widgets/documents/document_area.h"
#include "widgets/keeping/closed_documents.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

namespace plumb::desk {

void rememberClosedSpecs(Desk& desk, DocumentArea& documents, ClosedDocuments& closed) {
    QObject::connect(&documents, &DocumentArea::closing, &closed, [&closed](QWidget* page) {
        if (const auto* const spec = qobject_cast<SpecPage*>(page); spec && !spec->path().isEmpty()) {
            closed.noteSpec(spec->path());
        }
    });
    SpecHub* const hub = &SpecHub::of(desk);
    QObject::connect(&closed, &ClosedDocuments::specAsked, hub, [hub](const QString& path) { hub->open(path); });
}

}  // namespace plumb::desk
