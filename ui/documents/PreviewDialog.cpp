// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PreviewDialog.h"

#include "documents/engine/Layout.h"
#include "domain/LocaleText.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Toast.h"
#include "ui/documents/DocumentView.h"

#include <QAction>
#include <QHBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

PreviewDialog::PreviewDialog(Sheet sheet, const std::vector<Error> &problems, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_sheet(std::move(sheet)),
      m_output(new DocumentOutput(this)), m_view(new DocumentView), m_notice(new QWidget),
      m_banner(new Banner(&Theme::amber, Icon::Warning, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    makeFloating(*this);
    setWindowTitle(tr("Preview of %1").arg(m_sheet.document.title));
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadowMargins(*this) + QMargins(1, 1, 1, theme.radius.popover));
    column->setSpacing(0);
    column->addWidget(makeHeader());
    auto *row = new QHBoxLayout(m_notice);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8));
    row->addWidget(m_banner);
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);
    m_toast = new Toast(m_view);
    m_notice->hide();
    QStringList sentences;
    for (const Error &problem : problems)
        sentences.append(toText(problem));
    if (!sentences.isEmpty())
        say(tr("Not shown by this template: %1").arg(sentences.join(u"; "_s)));
    connect(m_output, &DocumentOutput::done, m_toast, [this](const QString &sentence) {
        m_notice->hide();
        m_said.clear();
        m_toast->say(sentence);
    });
    connect(m_output, &DocumentOutput::failed, this, &PreviewDialog::say);
    connect(m_view, &DocumentView::currentPageChanged, this, &PreviewDialog::showFigures);
    connect(m_view, &DocumentView::zoomChanged, this, &PreviewDialog::showFigures);
    m_view->setPages(documents::layOut(m_sheet.document));
    m_view->setFocus();
    showFigures();
}

QWidget *PreviewDialog::makeHeader()
{
    const Theme &theme = Theme::of(this);
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    m_header = row;
    row->setContentsMargins(theme.px(16), theme.px(10), theme.px(10), theme.px(10));
    row->setSpacing(theme.px(8));
    m_page = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_zoom = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(theme.px(40));
    const auto action = [this](Icon icon, const QString &name, const QKeySequence &key, auto run) {
        auto *made = new QAction(themedIcon(icon), name, this);
        made->setShortcut(key);
        connect(made, &QAction::triggered, this, run);
        addAction(made);
        return made;
    };
    const auto button = [](QAction *does, Icon icon, Button::Variant variant) {
        auto *made = new Button(icon, does->text(), variant);
        made->setToolTip(nameWithKey(does->text(), does->shortcut()));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, does, &QAction::trigger);
        return made;
    };
    const auto sign = [](const QString &text, QAction *does) {
        auto *made = new Button(text, Button::Variant::Ghost);
        made->setSmall(true);
        made->setAutoDefault(false);
        made->setAccessibleName(does->text());
        made->setToolTip(nameWithKey(does->text(), does->shortcut()));
        connect(made, &QPushButton::clicked, does, &QAction::trigger);
        return made;
    };
    auto *smaller = action(Icon::None, tr("Smaller"), QKeySequence::ZoomOut, [this] { m_view->zoomOut(); });
    auto *larger = action(Icon::Add, tr("Larger"), QKeySequence::ZoomIn, [this] { m_view->zoomIn(); });
    auto *fit = action(
        Icon::Columns, tr("Fit width"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->setZoom({}); });
    auto *paper = action(Icon::Print, tr("Print…"), QKeySequence::Print, &PreviewDialog::print);
    auto *file = action(Icon::Export, tr("Save as PDF…"), QKeySequence::Save, &PreviewDialog::save);
    row->addWidget(new Label(m_sheet.document.title, &Theme::Fonts::heading));
    row->addWidget(m_page);
    row->addStretch(1);
    row->addWidget(sign(u"−"_s, smaller));
    row->addWidget(m_zoom);
    row->addWidget(sign(u"+"_s, larger));
    row->addWidget(new IconButton(Icon::Columns, fit));
    row->addSpacing(theme.px(8));
    if (m_sheet.mail)
        row->addWidget(
            button(action(Icon::Email, tr("Send by mail"), QKeySequence(Qt::CTRL | Qt::Key_E), &PreviewDialog::mail),
                Icon::Email, Button::Variant::Secondary));
    row->addWidget(button(paper, Icon::Print, Button::Variant::Secondary));
    row->addWidget(button(file, Icon::Export, Button::Variant::Primary));
    auto *close = new IconButton(Icon::Close, tr("Close"));
    connect(close, &QToolButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return header;
}

void PreviewDialog::offerForms(const QStringList &names, std::vector<Sheet> others)
{
    auto *forms = new SegmentedControl(tr("Form on paper"));
    for (const QString &name : names)
        forms->addSegment(name);
    others.insert(others.begin(), m_sheet);
    connect(forms, &SegmentedControl::currentChanged, this, [this, sheets = std::move(others)](int index) {
        m_sheet = sheets[static_cast<size_t>(index)];
        m_view->setPages(documents::layOut(m_sheet.document));
        showFigures();
    });
    m_header->insertWidget(m_header->indexOf(m_page) + 1, forms);
}

void PreviewDialog::showFigures()
{
    m_page->setText(tr("Page %1 of %2")
                        .arg(QLocale().toString(m_view->currentPage() + 1), QLocale().toString(m_view->pageCount())));
    m_zoom->setText(inPercent(QLocale().toString(qRound(m_view->zoom() * 100))));
}

QString PreviewDialog::message() const
{
    return m_said;
}

void PreviewDialog::say(const QString &sentence)
{
    m_said = sentence;
    m_banner->setText(sentence);
    m_notice->show();
}

void PreviewDialog::print()
{
    m_output->print(m_sheet);
}

void PreviewDialog::save()
{
    m_output->saveAsPdf(m_sheet);
}

void PreviewDialog::mail()
{
    m_output->sendByMail(m_sheet);
}

void PreviewDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPopoverGround(painter, *this);
}

/// Nearly as large as the window it belongs to.
void PreviewDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (QWidget *window = parentWidget()) {
        m_scrim = showScrim(window);
        const int edge = Theme::of(this).px(28);
        const QRect place = QRect(window->mapToGlobal(QPoint()), window->size()).adjusted(edge, edge, -edge, -edge);
        setGeometry(place.marginsAdded(shadowMargins(*this)));
    }
}

void PreviewDialog::hideEvent(QHideEvent *event)
{
    delete m_scrim;
    QDialog::hideEvent(event);
}

} // namespace satchel::ui

#include "moc_PreviewDialog.cpp"
