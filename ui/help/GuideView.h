// SPDX-License-Identifier: GPL-3.0-or-later
// Shows pages of the guide in the letters and colours of the theme, in lines of about seventy characters. It goes to
// the pages it was given and nowhere else: nothing is ever loaded from a file or a network.
#pragma once

#include "ui/help/Guide.h"

#include <QTextBrowser>

namespace satchel::ui {

class GuideView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(const std::vector<GuidePage> &pages, QWidget *parent = nullptr);

    void showPage(const QString &page);
    /// The page on screen; null before the first.
    const GuidePage *page() const;
    /// Highlights each of these words, from now on and on every page.
    void setMarked(const QString &words);
    /// Goes to the next marked word, after the last to the first. False when the page has none.
    bool goToNextMark();

Q_SIGNALS:
    void pageChanged();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const GuidePage *findPage(const QUrl &address) const;
    void dress();
    void keepMeasure();
    void fitPictures(int width);
    void mark();
    void goToHeading(const QString &name);

    const std::vector<GuidePage> &m_pages;
    QUrl m_address; // of the page that is shown; source() has it after the signal in Qt 6.4
    QString m_words;
    QList<QTextCursor> m_marks; // in the order of the text
};

} // namespace satchel::ui
