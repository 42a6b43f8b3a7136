// The field in focus in depth: what standard and spec say of it, its value raw, decoded and in words, its table with
// this code marked, its repetitions, its findings, and how it looks across the whole feed.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/common/theme.h"
#include "widgets/models/insight.h"

#include <QPointer>
#include <QWidget>

class QTextBrowser;

namespace plumb::desk {

class InspectorPanel final : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QTextBrowser* text() const { return m_text; }
    /// What shows how a field looks across the feed, in HTML; the statistics give it.
    using Profile =
        std::function<QString(Feed& feed, const QString& segment, std::uint32_t field, std::uint32_t component)>;
    void setProfile(Profile profile);

    [[nodiscard]] static PanelInfo info();

private:
    void refresh();
    void followLink(const QUrl& link);
    [[nodiscard]] QString emptyFace() const;
    [[nodiscard]] QString describe(const Insight& insight, hl7::FieldPath path) const;
    [[nodiscard]] QString row(const QString& name, const QString& html) const;
    [[nodiscard]] QString heading(const QString& text) const;
    [[nodiscard]] QString valueRows(const Insight& insight, const hl7::Element& element) const;
    [[nodiscard]] QString repetitions(const Insight& insight, hl7::FieldPath path) const;
    [[nodiscard]] QString table(const Insight& insight, const spec::MergedElement& info, const QString& value) const;
    [[nodiscard]] QString findings(const Insight& insight, hl7::FieldPath path) const;
    [[nodiscard]] QString colour(Role role) const;

    Desk& m_desk;
    QTextBrowser* m_text;
    QPointer<QObject> m_watched;  ///< the statistics that are looked at
};

}  // namespace plumb::desk
