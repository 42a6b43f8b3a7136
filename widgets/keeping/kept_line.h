// A line above the documents that tells what became of edits when a document was closed or opened again, with the way
// back beside it. It waits for nothing.
#pragma once

#include "widgets/common/notice_line.h"
#include "widgets/keeping/closed_documents.h"

#include <QPointer>

namespace plumb::desk {

struct Desk;

class KeptLine final : public NoticeLine {
    Q_OBJECT

public:
    KeptLine(Desk& desk, ClosedDocuments& closed, QWidget* parent = nullptr);

private:
    void documentKept(quint64 key);
    void cameBack(Feed* feed, const ClosedDocuments::Back& came);
    void sayBack(Feed& feed);
    void say(const QString& text, std::vector<Answer> answers);

    Desk& m_desk;
    ClosedDocuments& m_closed;
    QPointer<Feed> m_feed;  ///< that it speaks of
    ClosedDocuments::Back m_back;
    quint64 m_key = 0;  ///< or the closed document
};

}  // namespace plumb::desk
