// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"
#include "ui/shell/PaletteDelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int top = 92;
constexpr int inputHeight = 52;
constexpr int footHeight = 38;
constexpr int mostRows = 11; // nine choices and two heads before it scrolls

} // namespace

CommandPalette::CommandPalette(const PageContext &context, ActionRegistry &registry, QWidget *window)
    : Overlay(window), m_model(new PaletteModel(context, registry, this)), m_line(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setAccessibleName(tr("Find or run anything"));
    m_line->setAccessibleName(tr("Find or run anything"));
    m_line->setPlaceholderText(tr("Find a record or run a command"));
    m_line->setFrame(false);
    m_line->installEventFilter(this);
    QPalette colors = m_line->palette();
    colors.setColor(QPalette::Base, Theme::of(this).surface.raised);
    m_line->setPalette(colors);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Results"));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_line, &QLineEdit::textChanged, m_model, &PaletteModel::setText);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        layOutPanel();
        m_list->scrollToTop();
        m_list->setCurrentIndex(m_model->index(m_model->rowCount() > 0 ? m_model->nextChoice(-1, 1) : -1));
        update();
    });
    m_list->setCurrentIndex(m_model->index(m_model->rowCount() > 0 ? m_model->nextChoice(-1, 1) : -1));
}

void CommandPalette::find(const QString &text)
{
    m_line->setText(text);
}

int CommandPalette::listHeight() const
{
    int height = Theme::of(this).px(6);
    for (int row = 0; row < qMin(mostRows, m_model->rowCount()); ++row)
        height += m_list->sizeHintForIndex(m_model->index(row)).height();
    return m_model->rowCount() == 0 ? Theme::of(this).px(44) : height;
}

QRect CommandPalette::panelRect() const
{
    const Theme &theme = Theme::of(this);
    const int panel = qMin(theme.size.palette, width() - theme.px(24));
    const int y = qMin(theme.px(top), height() / 10);
    const int fixed = theme.px(inputHeight) + theme.px(footHeight);
    return {(width() - panel) / 2, y, panel, fixed + qMin(listHeight(), height() - y - fixed - theme.px(16))};
}

void CommandPalette::layOutPanel()
{
    const Theme &theme = Theme::of(this);
    const QRect panel = panelRect();
    const int input = theme.px(inputHeight);
    m_line->setFont(theme.font.heading);
    const QRect line(
        panel.x() + theme.px(44), panel.y() + theme.px(8), panel.width() - theme.px(44 + 60), input - theme.px(16));
    m_line->setGeometry(QStyle::visualRect(layoutDirection(), panel, line));
    m_list->setGeometry(panel.adjusted(1, input + 1, -1, -theme.px(footHeight)));
}

QWidget *CommandPalette::firstFocus()
{
    return m_line;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: move(1); return true;
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: run(m_list->currentIndex()); return true;
        default: break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::move(int step)
{
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(m_model->nextChoice(m_list->currentIndex().row(), step)));
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteRow row = m_model->row(index.row());
    const Target target = row.kind == PaletteRow::Kind::Record ? m_model->targetOf(index.row()) : Target{};
    m_hasChosen = true;
    dismiss();
    if (row.kind == PaletteRow::Kind::Record)
        Q_EMIT chosen(target);
    else if (!row.target.page.isEmpty())
        Q_EMIT chosen(row.target);
    if (!row.target.name.isEmpty())
        return; // it leads further than the command does
    if (row.action && row.action->isEnabled())
        row.action->trigger();
    else if (row.action)
        Q_EMIT refused(row.text);
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    Overlay::paintEvent(event);
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect panel = panelRect();
    const int input = theme.px(inputHeight);
    const QRect head(panel.x(), panel.y(), panel.width(), input);
    drawIcon(painter, placed(painter, panel, QRect(panel.x() + theme.px(15), head.y(), theme.size.iconLarge, input)),
        Icon::Search, theme.size.icon, theme.text.secondary);
    const QStringList escape{tr("Esc")};
    const int caps = keyCapsWidth(escape, theme);
    drawKeyCaps(painter, placed(painter, panel, QRect(panel.right() - theme.px(15) - caps, head.y(), caps, input)),
        escape, theme);
    painter.fillRect(QRect(panel.x() + 1, head.bottom(), panel.width() - 2, 1), theme.border.normal);
    if (m_model->rowCount() == 0)
        drawText(painter, QRect(panel.x() + theme.px(16), head.bottom(), panel.width() - theme.px(32), theme.px(44)),
            tr("No results. Try a shorter search."), theme.font.body, theme.text.secondary);
    const QRect foot(panel.x() + 1, panel.bottom() - theme.px(footHeight), panel.width() - 2, theme.px(footHeight));
    painter.save();
    painter.setClipRect(foot);
    drawRounded(painter, panel.adjusted(1, 1, -1, -1), theme.radius.popover, theme.surface.sunken);
    painter.restore();
    painter.fillRect(QRect(foot.x(), foot.y(), foot.width(), 1), theme.border.normal);
    const std::pair<QStringList, QString> hints[] = {
        {{u"↑"_s, u"↓"_s}, tr("choose")}, {{tr("Enter")}, tr("open or run")}, {{u">"_s}, tr("commands only")}};
    int x = foot.x() + theme.px(14);
    for (const auto &[keys, text] : hints) {
        x += drawKeyCaps(painter, placed(painter, panel, QRect(x, foot.y(), keyCapsWidth(keys, theme), foot.height())),
                 keys, theme)
            + theme.px(7);
        const int width = QFontMetrics(theme.font.small).horizontalAdvance(text);
        drawText(painter, placed(painter, panel, QRect(x, foot.y(), width, foot.height())), text, theme.font.small,
            theme.text.secondary);
        x += width + theme.px(18);
    }
}

} // namespace satchel::ui

#include "moc_CommandPalette.cpp"
