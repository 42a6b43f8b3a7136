// A page of rich text that shows only what it is given: nothing is fetched, from nowhere.
#pragma once

#include <QTextBrowser>

namespace plumb::desk {

class QuietBrowser : public QTextBrowser {
    Q_OBJECT

public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

}  // namespace plumb::desk
