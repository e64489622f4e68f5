// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/AttachmentPreview.h"

#include "ui/common/Label.h"
#include "ui/common/MarkdownText.h"
#include "ui/common/Painting.h"
#include "ui/common/Scrolling.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTextEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRoom = 580; // how wide a page is
constexpr int highest = 400;

/// Never loads anything: what a text refers to is not its.
class QuietText : public QTextEdit
{
public:
    using QTextEdit::QTextEdit;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

int AttachmentPreview::pageWidth(const QWidget *page)
{
    return qRound(Theme::of(page).px(pageRoom) * page->devicePixelRatioF());
}

AttachmentPreview::AttachmentPreview(
    const Result<AttachmentContent> &content, const PageContext &context, QWidget *page)
    : Dialog(content ? isolated(content->name) : isolated(content.error().where), Width::Large, page->window())
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = Theme::of(page);
    QString about = content ? context.formats().fileSize(content->size) : QString();
    if (content && content->pageCount > 0)
        about += u" · "_s + tr("%Ln page(s)", nullptr, content->pageCount);
    if (content && content->isCut)
        about += u" · "_s + tr("only the beginning is shown");
    setAbout(about);
    QWidget *shown = nullptr;
    if (!content || content->isEmpty()) {
        auto *sentence = new Label(!content ? tr("It can't be shown: %1.").arg(content.error().what)
                : content->hasNoBytes       ? tr("This file is empty: it has 0 bytes.")
                                            : tr("There is no preview of this kind of file. Open it with a program."));
        sentence->setWordWrap(true);
        shown = sentence;
    } else {
        shown = content->pages.isEmpty() ? makeText(*content) : makePages(*content);
        const int room = page->window()->height() - theme.px(220);
        shown->setMinimumHeight(qMax(theme.px(120), qMin(theme.px(highest), room)));
        shown->setAccessibleName(tr("Preview of %1").arg(content->name));
        shown->setFocus();
    }
    shown->installEventFilter(this);
    this->content()->addWidget(shown);
    connect(addButton(tr("Open")), &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT openRequested();
    });
    connect(addButton(tr("Save as…")), &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saveRequested();
    });
    addButton(tr("Close"), Button::Variant::Primary);
}

QWidget *AttachmentPreview::makePages(const AttachmentContent &content)
{
    const Theme &theme = Theme::of(this);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    setSpaces(*column, theme, 0, 12);
    for (qsizetype i = 0; i < content.pages.size(); ++i) {
        QImage image = content.pages[i];
        image.setDevicePixelRatio(devicePixelRatioF());
        auto *page = new QLabel;
        page->setPixmap(QPixmap::fromImage(image));
        page->setAlignment(Qt::AlignCenter);
        page->setAccessibleName(content.pageCount > 0 ? tr("Page %1").arg(i + 1) : content.name);
        column->addWidget(page);
    }
    column->addStretch(1);
    area->setWidget(pages);
    return area;
}

QWidget *AttachmentPreview::makeText(const AttachmentContent &content)
{
    auto *text = new QuietText;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    if (content.isMarkdown)
        setMarkdown(*text->document(), content.text, Theme::of(this));
    else
        text->setPlainText(content.text);
    return text;
}

bool AttachmentPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        reject();
        return true;
    }
    return Dialog::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_AttachmentPreview.cpp"
