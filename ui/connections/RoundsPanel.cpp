// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/RoundsPanel.h"

#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SyncWords.h"
#include "ui/common/TableLook.h"
#include "ui/connections/RoundDialog.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::RoundsModel;

namespace {

class RoundDelegate : public QStyledItemDelegate
{
public:
    RoundDelegate(PageContext context, const RoundsModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_context(std::move(context))
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {numberWidth(textOf(index), theme.font.body) + (index.column() == RoundsModel::Time ? theme.space.four : theme.px(10)) + theme.px(10),
            qMax(theme.size.rowCompact, QFontMetrics(theme.font.body).height() + theme.px(10))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const items::RoundItem &item = m_model.item(index.row());
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        const bool isFirst = index.column() == RoundsModel::Time;
        QRect cell = option.rect.adjusted(isFirst ? theme.space.four : theme.px(10), 0, -theme.px(10), 0);
        QColor color = index.column() == RoundsModel::Connection ? theme.text.primary : theme.text.secondary;
        if (index.column() == RoundsModel::Received || index.column() == RoundsModel::Sent)
            color = theme.text.primary;
        if (index.column() == RoundsModel::Conflicts && item.round.conflicts > 0)
            color = theme.amber.text;
        if (index.column() == RoundsModel::Connection && item.round.error) {
            drawIcon(*painter, placed(*painter, option.rect, QRect(cell.x(), cell.y(), theme.size.icon, cell.height())), Icon::Warning,
                theme.size.icon, theme.red.text);
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
        if (isFirst && option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), theme.radius.chip, theme, -1);
    }

private:
    QString textOf(const QModelIndex &index) const
    {
        const Formats formats = m_context.formats();
        const SyncWords words(formats, m_context.workspace.clock().now());
        const QVariant value = index.data();
        switch (index.column()) {
        case RoundsModel::Time:
            return words.clock(Instant{value.toLongLong()});
        case RoundsModel::Connection:
            return value.toString();
        case RoundsModel::RollBack:
            return value.toBool() ? RoundsPanel::tr("Roll back") : QString();
        case RoundsModel::Took:
            return value.isNull() ? RoundDialog::tr("cut off or running") : words.took(value.toLongLong());
        default:
            return formats.count(value.toLongLong());
        }
    }

    PageContext m_context;
    const RoundsModel &m_model;
};

} // namespace

RoundsPanel::RoundsPanel(const PageContext &context, items::SyncPulse &pulse, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RoundsModel(pulse, this))
    , m_filter(new Button(tr("Error log"), Button::Variant::Ghost))
    , m_table(new QTableView)
    , m_none(new Label({}, &Theme::Fonts::body, u"text.secondary"_s))
    , m_column(new QVBoxLayout(this))
{
    const Theme &theme = Theme::of(this);
    auto *column = m_column;
    setSpaces(*column, theme, 0, 4);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Rounds"), &Theme::Fonts::semibold), 1);
    m_filter->setSmall(true);
    m_filter->setCheckable(true);
    head->addWidget(m_filter);
    column->addLayout(head);
    column->addWidget(m_table);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    column->addStretch();
    m_table->setModel(m_model);
    giveTableLook(*m_table);
    m_table->setItemDelegate(new RoundDelegate(context, *m_model, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Rounds, newest first"));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(theme.px(56));
    m_table->horizontalHeader()->setSectionResizeMode(RoundsModel::Connection, QHeaderView::Stretch);
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
    connect(m_model, &RoundsModel::rolledBack, this, [this](qsizetype kept) {
        say(&Theme::green, Icon::Check, tr("Took back what the round brought in."),
            kept == 0 ? tr("It is sent to the remote with the next round.")
                      : tr("%Ln value(s) that were changed again since stay as they are.", nullptr, static_cast<int>(kept)));
    });
    connect(m_model, &RoundsModel::rollBackFailed, this,
        [this](const Error &error) { say(&Theme::red, Icon::Warning, tr("The round was not taken back whole."), sentenceFor(error)); });
    follow();
}

void RoundsPanel::setOnlyFailed(bool isOnly)
{
    m_filter->setChecked(isOnly);
    m_filter->setText(isOnly ? tr("All rounds") : tr("Error log"));
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
    m_none->setText(m_model->isOnlyFailed() ? tr("No round has failed.") : tr("No round has run yet."));
    if (count > 0)
        m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * qMin(count, 10) + m_table->horizontalHeader()->sizeHint().height() + 2);
}

void RoundsPanel::openRound(int row)
{
    auto *dialog = new RoundDialog(m_context, m_model->item(row), window());
    connect(dialog, &RoundDialog::rollBackRequested, this, &RoundsPanel::askToRollBack);
    dialog->open();
}

void RoundsPanel::askToRollBack(qint64 round, const QString &about)
{
    confirmDestruction(window(), tr("Roll back this round?"),
        tr("%1. What it created, changed and deleted here is taken back; values that were changed again since stay. This counts as an edit made "
           "here, so it is sent to the remote as well.")
            .arg(about),
        tr("Roll back"), [this, round] { m_model->rollBack(round); });
}

} // namespace satchel::ui
