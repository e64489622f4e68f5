// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/RoundsPanel.h"

#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SyncText.h"
#include "ui/common/TableLook.h"
#include "ui/connections/RoundDialog.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::RoundsModel;

namespace {

QString textOf(const PageContext &context, const items::RoundItem &item, RoundsModel::Column column)
{
    const Formats formats = context.formats();
    const SyncText words(formats, context.workspace.clock().now());
    switch (column) {
    case RoundsModel::Time: return words.clock(item.round.started);
    case RoundsModel::Connection: return item.connection;
    case RoundsModel::Received: return formats.count(item.round.pulled);
    case RoundsModel::Sent: return formats.count(item.round.pushed);
    case RoundsModel::Conflicts: return formats.count(item.round.conflicts);
    case RoundsModel::Took:
        return item.round.ended ? words.took(item.round.ended->ms - item.round.started.ms)
                                : RoundDialog::tr("interrupted or running");
    case RoundsModel::RollBack: return item.canRollBack ? RoundsPanel::tr("Roll back") : QString();
    case RoundsModel::ColumnCount: break;
    }
    return {};
}

class RoundDelegate : public QStyledItemDelegate
{
public:
    RoundDelegate(PageContext context, const RoundsModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_context(std::move(context)), m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {numberWidth(textOf(index), theme.font.body) + cellStart(index.column(), theme) + theme.px(10),
            qMax(theme.size.rowCompact, QFontMetrics(theme.font.body).height() + theme.px(10))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const items::RoundItem &item = m_model.item(index.row());
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        QRect cell = option.rect.adjusted(cellStart(index.column(), theme), 0, -theme.px(10), 0);
        QColor color = index.column() == RoundsModel::Connection ? theme.text.primary : theme.text.secondary;
        if (index.column() == RoundsModel::Received || index.column() == RoundsModel::Sent)
            color = theme.text.primary;
        if (index.column() == RoundsModel::Conflicts && item.round.conflicts > 0)
            color = theme.amber.text;
        if (index.column() == RoundsModel::Connection && item.round.error) {
            drawIcon(*painter, placed(*painter, option.rect, QRect(cell.x(), cell.y(), theme.size.icon, cell.height())),
                Icon::Warning, theme.size.icon, theme.red.text);
            cell.adjust(theme.size.icon + theme.px(6), 0, 0, 0);
            color = theme.red.text;
        }
        const QRect at = placed(*painter, option.rect, cell);
        if (index.column() == RoundsModel::RollBack)
            drawText(*painter, at, textOf(index), theme.font.small, theme.text.link, Qt::AlignRight);
        else if (index.column() >= RoundsModel::Received)
            drawNumber(*painter, at, textOf(index), theme.font.body, color);
        else
            drawText(*painter, at, textOf(index), theme.font.body, color);
        if (index.column() == RoundsModel::Time && option.state.testFlag(QStyle::State_HasFocus)
            && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), theme.radius.chip, theme, -1);
    }

private:
    QString textOf(const QModelIndex &index) const
    {
        return ui::textOf(m_context, m_model.item(index.row()), static_cast<RoundsModel::Column>(index.column()));
    }

    PageContext m_context;
    const RoundsModel &m_model;
};

} // namespace

RoundsPanel::RoundsPanel(const PageContext &context, items::SyncStatusNotifier &syncStatus, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new RoundsModel(syncStatus, this)),
      m_filter(new Button(tr("Error log"), Button::Variant::Ghost)), m_table(new QTableView),
      m_none(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_column(new QVBoxLayout(this))
{
    const Theme &theme = Theme::of(this);
    auto *column = m_column;
    setSpaces(*column, theme, 0, 4);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Sync history"), &Theme::Fonts::semibold), 1);
    m_filter->setSmall(true);
    m_filter->setCheckable(true);
    auto *activity = new Button(tr("Activity"), Button::Variant::Ghost);
    activity->setSmall(true);
    activity->setToolTip(tr("Figures, problems and every request"));
    connect(activity, &QPushButton::clicked, this, &RoundsPanel::activityRequested);
    head->addWidget(activity);
    head->addWidget(m_filter);
    column->addLayout(head);
    auto *hint = new Label(
        tr("Most syncs read only what is on screen or has changed. “Up to date as of” says since when everything is "
           "read."),
        &Theme::Fonts::small, TextColor::Tertiary);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_table);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    column->addStretch();
    m_model->setCellText([this](const items::RoundItem &item, RoundsModel::Column cell) {
        const QString text = textOf(m_context, item, cell);
        return cell == RoundsModel::Connection && item.round.error
            ? tr("%1, failed", "connection, of a round").arg(text)
            : text;
    });
    m_table->setModel(m_model);
    applyTableStyle(*m_table);
    m_table->setItemDelegate(new RoundDelegate(context, *m_model, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Sync history, newest first"));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(theme.px(56));
    m_table->horizontalHeader()->setSectionResizeMode(RoundsModel::Connection, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->viewport()->installEventFilter(this);
    connect(m_filter, &QPushButton::toggled, this, &RoundsPanel::setOnlyFailed);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openRound(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const items::RoundItem &item = m_model->item(index.row());
        if (index.column() == RoundsModel::RollBack && item.canRollBack)
            askToRollBack(item.round.number, RoundDialog::aboutOf(m_context, item));
        else
            openRound(index.row());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RoundsPanel::follow);
    connect(m_model, &RoundsModel::undoPreviewed, this, &RoundsPanel::confirmRollBack);
    connect(m_model, &RoundsModel::rolledBack, this, [this](qsizetype kept) {
        say(&Theme::green, Icon::Check, tr("Rolled back the sync."),
            kept == 0 ? tr("The next sync sends this to the other system.")
                      : tr("%Ln value(s) or record(s) that changed since then will be kept.", nullptr,
                          static_cast<int>(kept)));
    });
    connect(m_model, &RoundsModel::rollBackFailed, this, [this](const Error &error) {
        say(&Theme::red, Icon::Warning, tr("Only partly rolled back"), sentenceFor(error));
    });
    follow();
}

void RoundsPanel::setOnlyFailed(bool isOnly)
{
    m_filter->setChecked(isOnly);
    m_filter->setText(isOnly ? tr("All syncs") : tr("Error log"));
    if (m_model->isOnlyFailed() != isOnly)
        m_model->setOnlyFailed(isOnly);
    follow();
}

void RoundsPanel::say(Theme::Meaning Theme::*meaning, Icon icon, const QString &strong, const QString &rest)
{
    delete m_outcome;
    m_outcome = new Banner(meaning, icon, strong, rest);
    m_column->insertWidget(1, m_outcome);
}

void RoundsPanel::follow()
{
    const int count = m_model->rowCount();
    m_table->setVisible(count > 0);
    m_none->setVisible(count == 0);
    m_none->setText(m_model->isOnlyFailed() ? tr("No sync has failed.") : tr("No sync has run yet."));
    if (count > 0)
        m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * qMin(count, 10)
            + m_table->horizontalHeader()->sizeHint().height() + 2);
    fitColumns();
}

/// The name of a connection is read before the counts; the rest is in the round's own window.
void RoundsPanel::fitColumns()
{
    constexpr int leastName = 90; // a cut name is whole in the tip
    constexpr RoundsModel::Column givesWay[] = {RoundsModel::Conflicts, RoundsModel::Took};
    const auto widthOf = [this](int column) {
        const QHeaderView &header = *m_table->horizontalHeader();
        int width = qMax(header.minimumSectionSize(), header.sectionSizeHint(column));
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = qMax(width, m_table->sizeHintForIndex(m_model->index(row, column)).width());
        return width;
    };
    for (const RoundsModel::Column column : givesWay)
        m_table->setColumnHidden(column, false); // a hidden one has no width
    int needed = Theme::of(this).px(leastName);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column != RoundsModel::Connection)
            needed += widthOf(column);
    }
    for (const RoundsModel::Column column : givesWay) {
        const bool isTooMuch = needed > m_table->viewport()->width();
        m_table->setColumnHidden(column, isTooMuch);
        needed -= isTooMuch ? widthOf(column) : 0;
    }
}

bool RoundsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void RoundsPanel::openRound(int row)
{
    auto *dialog = new RoundDialog(m_context, m_model->item(row), window());
    connect(dialog, &RoundDialog::rollBackRequested, this, &RoundsPanel::askToRollBack);
    dialog->open();
}

void RoundsPanel::askToRollBack(qint64 round, const QString &about)
{
    m_about = about;
    m_model->previewUndo(round); // what it comes to is asked about
}

void RoundsPanel::confirmRollBack(qint64 round, const store::UndoPreview &taking)
{
    QStringList sentences{m_about + u'.', tr("Here: %1.", "list of effects").arg(effectsHere(taking))};
    for (const store::UndoPreview::There &there : taking.there)
        sentences.append(tr("In %1, with the next sync: %2.", "connection, list of effects")
                             .arg(there.connection, effectsThere(there)));
    if (taking.there.empty())
        sentences.append(tr("Nothing will be sent to another system."));
    sentences.append(tr("What you have changed since then will be kept."));
    confirmDestruction(this, tr("Roll back this sync?"), sentences.join(u' '), tr("Roll back"),
        [this, round] { m_model->rollBack(round); });
}

QString RoundsPanel::effectsHere(const store::UndoPreview &taking) const
{
    return listOf({{taking.deleted, tr("%1 to the trash", "number of records")},
        {taking.changed, tr("%1 back to earlier values", "number of records")},
        {taking.restored, tr("%1 restored from the trash", "number of records")}});
}

QString RoundsPanel::effectsThere(const store::UndoPreview::There &there) const
{
    return listOf(
        {{there.deleted, tr("%1 deleted", "number of records")}, {there.changed, tr("%1 changed", "number of records")},
            {there.created, tr("%1 created again", "number of records")}});
}

/// Those that happen at all, with their numbers.
QString RoundsPanel::listOf(std::initializer_list<std::pair<qint64, QString>> effects) const
{
    const Formats formats = m_context.formats();
    QStringList words;
    for (const auto &[number, text] : effects) {
        if (number > 0)
            words.append(text.arg(formats.count(number)));
    }
    return words.isEmpty() ? tr("nothing left to roll back")
                           : words.join(QLocale().textDirection() == Qt::RightToLeft ? u"، "_s : u", "_s);
}

} // namespace satchel::ui

#include "moc_RoundsPanel.cpp"
