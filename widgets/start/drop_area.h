// Where files, folders, archives and text are dropped: a frame with a sign and a sentence, lit while something that it
// takes hovers over it. The page takes the drop itself, so that missing the frame does not matter.
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QMimeData;

class QLayout;
class QVBoxLayout;

namespace plumb::desk {

class Theme;

/// What a drop or the clipboard holds for us.
struct Offered {
    QStringList paths;  ///< of this machine; nothing remote is ever opened
    QByteArray text;    ///< when there are no paths
    [[nodiscard]] bool nothing() const { return paths.isEmpty() && text.isEmpty(); }
};
[[nodiscard]] Offered offeredBy(const QMimeData* data);
/// Cheaper: whether it may be something for us.
[[nodiscard]] bool mayTake(const QMimeData* data);

class DropArea final : public QWidget {
    Q_OBJECT

public:
    explicit DropArea(const Theme& theme, QWidget* parent = nullptr);

    void setActive(bool active);
    /// Buttons under the sentence.
    void addRow(QLayout* buttons);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void themeChanged();

    const Theme& m_theme;
    bool m_active = false;
    QLabel *m_sign, *m_title, *m_hint;
    QVBoxLayout* m_layout;
};

}  // namespace plumb::desk
