#include "app/plumbline/kept_view.h"

#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"
#include "widgets/models/checks.h"

#include <QDataStream>

namespace plumb::desk {
namespace {

constexpr int kForm = 1;

}  // namespace

QByteArray keptView(const MessagePage& page, const Checks& checks) {
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const bool filters = page.queryBar()->mode() == Question::Mode::Filter;
    stream << kForm << page.saveLayout() << checks.attached(page.feed()).name
           << (filters ? page.queryBar()->text() : QString());
    return out;
}

void showKeptView(MessagePage& page, Checks& checks, const QByteArray& kept) {
    QDataStream stream(kept);
    stream.setVersion(QDataStream::Qt_6_4);
    int form = 0;
    QByteArray layout;
    QString spec, filter;
    stream >> form >> layout >> spec >> filter;
    if (stream.status() != QDataStream::Ok || form != kForm) {
        return;
    }
    if (!spec.isEmpty() && spec != checks.attached(page.feed()).name) {
        checks.attach(page.feed(), spec);
    }
    if (!filter.isEmpty()) {
        page.setFilter(filter);
    }
    page.restoreLayout(layout);
}

}  // namespace plumb::desk
