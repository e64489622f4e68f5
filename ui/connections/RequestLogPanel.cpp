// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/RequestLogPanel.h"

#include "ui/common/Button.h"
#include "ui/common/ChoiceMenu.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SyncText.h"
#include "ui/common/TableLook.h"
#include "ui/common/Toolbar.h"
#include "ui/connections/RequestLogExport.h"
#include "ui/connections/RequestText.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::RequestLogModel;

namespace {

constexpr qint64 hour = 3'600'000;

class RequestDelegate : public QStyledItemDelegate
{
public:
    RequestDelegate(const RequestLogModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const auto column = static_cast<RequestLogModel::Column>(index.column());
        return {numberWidth(m_model.text(index.row(), column), theme.font.body) + cellStart(index.column(), theme)
                + theme.px(10),
            qMax(theme.size.rowCompact, QFontMetrics(theme.font.body).height() + theme.px(10))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const store::RequestEntry &entry = m_model.entry(index.row());
        const auto column = static_cast<RequestLogModel::Column>(index.column());
        const QString text = m_model.text(index.row(), column);
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        QRect cell = option.rect.adjusted(cellStart(index.column(), theme), 0, -theme.px(10), 0);
        QColor color = column == RequestLogModel::What ? theme.text.primary : theme.text.secondary;
        if (column == RequestLogModel::Result && entry.cause != store::RequestCause::None) {
            const bool isHarmless = RequestText::isHarmless(entry.cause);
            color = isHarmless ? theme.text.secondary : theme.red.text;
            drawIcon(*painter, placed(*painter, option.rect, QRect(cell.x(), cell.y(), theme.size.icon, cell.height())),
                isHarmless ? Icon::Info : Icon::Warning, theme.size.icon, color);
            cell.adjust(theme.size.icon + theme.px(6), 0, 0, 0);
        }
        const QRect at = placed(*painter, option.rect, cell);
        const bool isNumber = column == RequestLogModel::Records || column == RequestLogModel::Took
            || column == RequestLogModel::Size;
        if (isNumber)
            drawNumber(*painter, at, text, theme.font.body, color);
        else if (column == RequestLogModel::Time)
            drawNumber(*painter, at, text, theme.font.body, color, Qt::AlignLeft);
        else
            drawText(*painter, at, text, theme.font.body, color);
        if (column == RequestLogModel::Time && option.state.testFlag(QStyle::State_HasFocus)
            && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), theme.radius.chip, theme, -1);
    }

private:
    const RequestLogModel &m_model;
};

} // namespace

RequestLogPanel::RequestLogPanel(const PageContext &context, items::SyncStatusNotifier &syncStatus,
    const items::SyncActivityModel &activity, QWidget *parent)
    : QWidget(parent), m_context(context), m_activity(activity), m_model(new RequestLogModel(syncStatus, this)),
      m_export(new RequestLogExport(context, syncStatus, this)), m_toolbar(new Toolbar), m_connection(new QComboBox),
      m_outcome(new QComboBox), m_time(new QComboBox), m_stack(nullptr), m_table(new QTableView),
      m_none(new EmptyState(Icon::Log, tr("No requests yet"),
          tr("Each request to another system is listed here in words for 30 days: what it was for, how it went, how "
             "long "
             "it took. No contents and no secrets are kept."))),
      m_noneFound(new EmptyState(Icon::Filter, tr("No requests match"), tr("The filter finds none.")))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 0);
    makeToolbar();
    column->addWidget(m_toolbar);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    column->addWidget(content, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_noneFound);
    connect(m_noneFound->addButton(Icon::Close, tr("Clear filter")), &QPushButton::clicked, this,
        &RequestLogPanel::clearFilter);
    m_model->setCellText(
        [this](const store::RequestEntry &entry, RequestLogModel::Column cell) { return textOf(entry, cell); });
    m_table->setModel(m_model);
    applyTableStyle(*m_table);
    leaveColumnsToPage(*m_table);
    m_table->setItemDelegate(new RequestDelegate(*m_model, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Requests, newest first"));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(Theme::of(this).px(56));
    m_table->viewport()->installEventFilter(this);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RequestLogPanel::follow);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RequestLogPanel::follow);
    connect(&m_activity, &items::SyncActivityModel::changed, this, &RequestLogPanel::fillConnections);
    connect(m_export, &FileExport::finished, this, &RequestLogPanel::exported);
    connect(m_export, &FileExport::failed, this, &RequestLogPanel::exportFailed);
    fillConnections();
    follow();
}

void RequestLogPanel::makeToolbar()
{
    constexpr int lettersOfName = 22; // a longer name is cut: the filters beside it have to fit
    m_connection->setAccessibleName(tr("Connection"));
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_connection->setMinimumContentsLength(lettersOfName);
    m_outcome->setAccessibleName(tr("Result"));
    m_outcome->addItem(tr("All requests"), false);
    m_outcome->addItem(tr("Failed requests"), true);
    m_time->setAccessibleName(tr("Time"));
    m_time->addItem(tr("Last 30 days"), 0);
    m_time->addItem(tr("Last 7 days"), 7 * 24 * hour);
    m_time->addItem(tr("Last 24 hours"), 24 * hour);
    m_time->addItem(tr("Last hour"), hour);
    for (QComboBox *box : {m_connection, m_outcome, m_time}) {
        box->view()->setAccessibleName(box->accessibleName());
        m_toolbar->addStart(box, makeChoiceMenu(box->accessibleName(), box, m_toolbar));
        connect(box, &QComboBox::activated, this, &RequestLogPanel::readFilter);
    }
}

void RequestLogPanel::fillConnections()
{
    QStringList names{tr("All connections")};
    QList<qint64> numbers{0};
    for (const store::Connection &connection : m_activity.activity().connections) {
        names.append(m_activity.nameOf(connection.number));
        numbers.append(connection.number);
    }
    QStringList shown;
    for (int i = 0; i < m_connection->count(); ++i)
        shown.append(m_connection->itemText(i));
    if (shown == names)
        return; // else an open list would close with every sync
    const qint64 chosen = m_connection->currentData().toLongLong();
    m_connection->clear();
    for (qsizetype i = 0; i < names.size(); ++i)
        m_connection->addItem(names[i], numbers[i]);
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(chosen)));
    if (m_connection->currentData().toLongLong() != m_model->filter().connection && m_activity.isRead())
        readFilter(); // the connection was removed
}

void RequestLogPanel::readFilter()
{
    store::RequestFilter filter;
    filter.connection = m_connection->currentData().toLongLong();
    filter.isOnlyFailed = m_outcome->currentData().toBool();
    if (const qint64 ago = m_time->currentData().toLongLong(); ago > 0)
        filter.since = Instant{m_context.workspace.clock().now().ms - ago};
    m_model->setFilter(filter);
}

void RequestLogPanel::showFailed(qint64 connection)
{
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(connection)));
    m_outcome->setCurrentIndex(1);
    m_time->setCurrentIndex(0);
    readFilter();
}

void RequestLogPanel::clearFilter()
{
    for (QComboBox *box : {m_connection, m_outcome, m_time})
        box->setCurrentIndex(0);
    readFilter();
}

void RequestLogPanel::exportFile()
{
    m_export->ask(window(), m_model->filter());
}

QString RequestLogPanel::textOf(const store::RequestEntry &entry, RequestLogModel::Column column) const
{
    const Formats formats = m_context.formats();
    const SyncText words(formats, m_context.workspace.clock().now());
    switch (column) {
    case RequestLogModel::Time: return words.clock(entry.at);
    case RequestLogModel::Connection: return m_model->connectionName(entry.connection);
    case RequestLogModel::What:
        return RequestText::what(entry.verb, m_activity.objectName(entry.connection, entry.object));
    case RequestLogModel::Records: return entry.records ? formats.count(*entry.records) : QString();
    case RequestLogModel::Result:
        return RequestText::resultInFull(entry, entry.waited >= 1000 ? words.took(entry.waited) : QString());
    case RequestLogModel::Took: return entry.attempt == 0 ? QString() : words.took(entry.duration);
    case RequestLogModel::Size: return entry.bytes == 0 ? QString() : formats.fileSize(entry.bytes);
    case RequestLogModel::ColumnCount: break;
    }
    return {};
}

void RequestLogPanel::follow()
{
    const bool isFiltered = m_model->filter() != store::RequestFilter();
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table)
            : isFiltered                              ? m_noneFound
                                                      : m_none);
    m_toolbar->setVisible(m_model->rowCount() > 0 || isFiltered);
    fitColumns();
    Q_EMIT shownChanged();
}

/// What was requested and how it went is read before the rest, which gives way in a narrow window.
void RequestLogPanel::fitColumns()
{
    constexpr int measuredRows = 50;
    constexpr int leastText = 150;
    constexpr RequestLogModel::Column givesWay[] = {
        RequestLogModel::Size, RequestLogModel::Connection, RequestLogModel::Took, RequestLogModel::Records};
    QHeaderView &header = *m_table->horizontalHeader();
    const int least = Theme::of(this).px(leastText);
    const auto widthOf = [&](int column) {
        int width = qMax(header.minimumSectionSize(), header.sectionSizeHint(column));
        for (int row = 0; row < qMin(measuredRows, m_model->rowCount()); ++row)
            width = qMax(width, m_table->sizeHintForIndex(m_model->index(row, column)).width());
        return width;
    };
    for (const RequestLogModel::Column column : givesWay)
        m_table->setColumnHidden(column, false); // a hidden one has no width
    int needed = 2 * least;
    for (int column = 0; column < RequestLogModel::ColumnCount; ++column) {
        const bool isText = column == RequestLogModel::What || column == RequestLogModel::Result;
        header.setSectionResizeMode(column, isText ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (isText)
            continue;
        const int width = qMin(widthOf(column), Theme::of(this).px(220));
        header.resizeSection(column, width);
        needed += width;
    }
    for (const RequestLogModel::Column column : givesWay) {
        const bool isTooMuch = needed > m_table->viewport()->width();
        needed -= isTooMuch ? header.sectionSize(column) : 0;
        m_table->setColumnHidden(column, isTooMuch);
    }
}

bool RequestLogPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_RequestLogPanel.cpp"
