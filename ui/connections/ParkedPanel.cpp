// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ParkedPanel.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

ParkedPanel::ParkedPanel(const PageContext &context, items::SyncStatusNotifier &syncStatus, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new items::ParkedModel(syncStatus, this)),
      m_count(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_retryAll(new Button(tr("Retry all"), Button::Variant::Ghost)), m_list(new QListView),
      m_match(new QAction(ParkedDelegate::nameOf(ParkedDelegate::Action::MatchValues), m_list)),
      m_none(new Label(
          tr("Nothing needs attention. All records could be synced."), &Theme::Fonts::body, TextColor::Secondary))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 4);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(9));
    head->addWidget(new Label(tr("Needs attention"), &Theme::Fonts::semibold));
    head->addWidget(m_count, 1);
    m_retryAll->setSmall(true);
    head->addWidget(m_retryAll);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    column->addStretch();
    auto *delegate = new ParkedDelegate(context, m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Records that need attention"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *retry = new QAction(tr("Retry"), m_list);
    retry->setShortcut(Qt::Key_R);
    retry->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(retry);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_match->setShortcut(Qt::Key_M);
    m_match->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_match);
    const auto runCurrent = [this](ParkedDelegate::Action action) {
        if (m_list->currentIndex().isValid())
            run(action, m_list->currentIndex().row());
    };
    connect(retry, &QAction::triggered, this, [runCurrent] { runCurrent(ParkedDelegate::Action::Retry); });
    connect(m_match, &QAction::triggered, this, [runCurrent] { runCurrent(ParkedDelegate::Action::MatchValues); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const bool isCause = m_model->item(index.row()).isCause();
        run(isCause ? ParkedDelegate::Action::Toggle : ParkedDelegate::Action::Open, index.row());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ParkedPanel::followCurrent);
    connect(delegate, &ParkedDelegate::chosen, this, &ParkedPanel::run);
    connect(m_retryAll, &QPushButton::clicked, this, &ParkedPanel::retryAll);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ParkedPanel::follow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ParkedPanel::follow); // another reason takes other space
    follow();
}

void ParkedPanel::follow()
{
    const int count = m_model->rowCount();
    const auto total = static_cast<int>(m_model->total());
    m_count->setText(count == 0 ? QString()
            : m_model->isCut()  ? tr("the first %Ln; there are more", nullptr, total)
                                : tr("%Ln record(s) could not be synced as is", nullptr, total));
    m_list->setVisible(count > 0);
    m_none->setVisible(count == 0);
    m_retryAll->setVisible(count > 0);
    m_retryAll->setEnabled(m_context.sync);
    followCurrent();
    m_list->doItemsLayout();
    fitList();
}

void ParkedPanel::fitList()
{
    constexpr int shown = 8;
    int height = 2;
    for (int row = 0; row < qMin(shown, m_model->rowCount()); ++row)
        height += m_list->sizeHintForIndex(m_model->index(row)).height();
    m_list->setFixedHeight(height);
}

void ParkedPanel::followCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_match->setEnabled(m_context.sync && current.isValid() && m_model->isAboutValues(current.row()));
}

bool ParkedPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this, &ParkedPanel::fitList, Qt::QueuedConnection); // wrapped reasons need other heights
    return QWidget::eventFilter(watched, event);
}

void ParkedPanel::retryAll()
{
    m_model->retryAll();
}

void ParkedPanel::run(ParkedDelegate::Action action, int row)
{
    const items::ParkedItem item = m_model->item(
        row); // what listens may open a dialog, and the model reads again meanwhile
    switch (action) {
    case ParkedDelegate::Action::MatchValues:
        Q_EMIT valuesRequested(item.connection, item.entity, item.fieldName);
        return;
    case ParkedDelegate::Action::Open:
        if (item.isHere())
            Q_EMIT recordRequested(item.entity, item.record);
        return;
    case ParkedDelegate::Action::Retry:
    case ParkedDelegate::Action::RetryAll: m_model->retry(row); return;
    case ParkedDelegate::Action::Toggle:
        m_model->toggle(row);
        m_list->setCurrentIndex(m_model->index(row));
        return;
    }
}

} // namespace satchel::ui

#include "moc_ParkedPanel.cpp"
