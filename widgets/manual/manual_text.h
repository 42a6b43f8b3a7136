// One page of the manual: its text with the program's fonts and colours, and the pictures that came with it. Pictures
// are never wider than the page; nothing else is ever loaded.
#pragma once

#include "widgets/common/quiet_browser.h"

namespace plumb::desk {

class Theme;

class ManualText final : public QuietBrowser {
    Q_OBJECT

public:
    explicit ManualText(const Theme& theme, QWidget* parent = nullptr);

    void showPage(const QString& markdown);
    /// Pictures come from the folder pictures beside the pages.
    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void colourCode();
    void fitPictures();

    const Theme& m_theme;
};

}  // namespace plumb::desk
