// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpWindow.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/SearchField.h"
#include "ui/help/GuideView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(940, 700);
constexpr int sideWidth = 236;

} // namespace

HelpWindow::HelpWindow(QWidget *window)
    : QDialog(window, Qt::Window), m_pages(readGuide()), m_view(new GuideView(m_pages)), m_list(new QListWidget),
      m_search(new SearchField(tr("Search in the help"))),
      m_nothing(new Label(tr("No results."), &Theme::Fonts::body, TextColor::Secondary)), m_side(makeSide())
{
    const Theme &theme = Theme::of(this);
    m_view->setAccessibleName(tr("Page of the help"));
    m_list->setAccessibleName(tr("Pages of the help"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_view, 1);
    row->addLayout(column, 1);
    setMinimumSize(640, 420);
    resize(
        QSize(theme.px(usualSize.width()), theme.px(usualSize.height())).boundedTo(screen()->availableSize() * 9 / 10));

    connect(m_view, &GuideView::pageChanged, this, &HelpWindow::followPage);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            openPage(item->data(Qt::UserRole).toString());
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::listPages);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::goToNextFound);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    listPages({});
    m_view->setFocus();
}

QWidget *HelpWindow::makeBar()
{
    const Theme &theme = Theme::of(this);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme.px(22), theme.px(8), theme.px(12), theme.px(4));
    row->setSpacing(theme.px(4));
    const auto add = [this, row](Icon icon, const QString &name, const QKeySequence &key) {
        auto *button = new IconButton(icon, name);
        button->setName(name, key);
        button->setEnabled(false);
        connect(new QShortcut(key, this), &QShortcut::activated, button, &QAbstractButton::click);
        row->addWidget(button);
        return button;
    };
    IconButton *back = add(Icon::Back, tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    IconButton *forward = add(Icon::Right, tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(back, &QAbstractButton::clicked, m_view, &QTextBrowser::backward);
    connect(forward, &QAbstractButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    row->addStretch(1);
    auto *keys = new Button(Icon::Keyboard, tr("Keyboard shortcuts"), Button::Variant::Ghost);
    keys->setAutoDefault(false);
    connect(keys, &QPushButton::clicked, this, [this] {
        close(); // it would lie over the sheet
        Q_EMIT shortcutsRequested();
    });
    row->addWidget(keys);
    return bar;
}

QWidget *HelpWindow::makeSide()
{
    const Theme &theme = Theme::of(this);
    auto *side = new QWidget;
    side->setFixedWidth(theme.px(sideWidth));
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(side);
    setSpaces(*column, theme, 12, 8);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_nothing->setWordWrap(true);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    if (QLocale().language() != QLocale::English) {
        auto *language = new Label(tr("These pages are in English."), &Theme::Fonts::small, TextColor::Secondary);
        language->setWordWrap(true);
        column->addWidget(language);
    }
    return side;
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_side->setFixedWidth(Theme::of(this).px(sideWidth));
}

void HelpWindow::openPage(const QString &name)
{
    if (name != currentPage())
        m_view->showPage(name);
}

QString HelpWindow::currentPage() const
{
    const GuidePage *page = m_view->page();
    return page ? page->name : QString();
}

void HelpWindow::listPages(const QString &words)
{
    const QSignalBlocker blocked(m_list);
    m_list->clear();
    for (const GuidePage &page : m_pages) {
        if (!containsText(page, words))
            continue;
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(Qt::UserRole, page.name);
        if (page.name == currentPage())
            m_list->setCurrentItem(item);
    }
    m_nothing->setVisible(m_list->count() == 0);
    m_view->setMarked(words);
}

void HelpWindow::followPage()
{
    if (const GuidePage *page = m_view->page())
        setWindowTitle(tr("%1 – Help", "title of a page").arg(page->title));
    const QSignalBlocker blocked(m_list);
    m_list->setCurrentItem(nullptr);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole) == currentPage())
            m_list->setCurrentRow(row);
    }
}

/// The next match on this page; without one, the first match on another page.
void HelpWindow::goToNextFound()
{
    if (m_search->text().trimmed().isEmpty() || m_list->count() == 0)
        return;
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_view->goToNextMark();
}

} // namespace satchel::ui

#include "moc_HelpWindow.cpp"
