// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ParkedPanel.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/connections/ParkedDelegate.h"

#include <QListView>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

ParkedPanel::ParkedPanel(const PageContext &context, items::SyncPulse &pulse, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new items::ParkedModel(pulse, this))
    , m_count(new Label({}, &Theme::Fonts::body, u"text.secondary"_s))
    , m_retryAll(new Button(tr("Retry all"), Button::Variant::Ghost))
    , m_list(new QListView)
    , m_none(new Label(tr("Nothing is parked: every record could be sent and taken over as it is."), &Theme::Fonts::body, u"text.secondary"_s))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 4);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(9));
    head->addWidget(new Label(tr("Parked"), &Theme::Fonts::semibold));
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
    m_list->setAccessibleName(tr("Parked records"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *retry = new QAction(tr("Try again"), m_list);
    retry->setShortcut(Qt::Key_R);
    retry->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(retry);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(retry, &QAction::triggered, this, [this] {
        if (m_list->currentIndex().isValid())
            m_model->retry(m_list->currentIndex().row());
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(delegate, &ParkedDelegate::openClicked, this, &ParkedPanel::openRow);
    connect(delegate, &ParkedDelegate::retryClicked, m_model, &items::ParkedModel::retry);
    connect(m_retryAll, &QPushButton::clicked, this, &ParkedPanel::retryAll);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ParkedPanel::follow);
    follow();
}

void ParkedPanel::follow()
{
    const int count = m_model->rowCount();
    m_count->setText(count == 0 ? QString()
            : m_model->isCut()  ? tr("the first %Ln; more wait behind them", nullptr, count)
                                : tr("%Ln record(s) cannot be sent or taken over as they are", nullptr, count));
    m_list->setVisible(count > 0);
    m_none->setVisible(count == 0);
    m_retryAll->setVisible(count > 0);
    m_retryAll->setEnabled(m_context.sync);
    if (count > 0) {
        const int shown = qMin(count, 8);
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * shown + 2);
    }
}

void ParkedPanel::retryAll()
{
    m_model->retryAll();
}

void ParkedPanel::openRow(int row)
{
    const items::ParkedItem &item = m_model->item(row);
    if (!item.record.isNull())
        Q_EMIT recordRequested(item.entity, item.record);
}

} // namespace satchel::ui
