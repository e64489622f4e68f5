// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ColumnChooser.h"

#include "items/TableColumn.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace satchel::ui {

ColumnChooser::ColumnChooser(const Schema &schema, EntityKind entity, const QStringList &shown, QWidget *parent)
    : Popover(parent), m_list(new QListWidget)
{
    const Theme &theme = Theme::of(parent);
    content()->addWidget(new Label(tr("Columns"), &Theme::Fonts::strong));
    content()->addWidget(m_list);
    content()->addWidget(
        new Label(tr("Drag, or Alt+Up and Alt+Down, to order"), &Theme::Fonts::small, TextColor::Tertiary));
    auto *reset = new Button(tr("Reset to default"), Button::Variant::Ghost);
    reset->setSmall(true);
    content()->addWidget(reset, 0, Qt::AlignLeft);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setMinimumSize(theme.px(250), qMin(theme.px(340), parent->window()->height() / 2));
    m_list->installEventFilter(this);
    const Entity &definition = schema.entity(entity);
    QStringList paths = shown;
    for (const QString &path : items::choosableColumns(definition)) {
        if (!paths.contains(path))
            paths.append(path);
    }
    const auto resolved = items::TableColumns::resolve(schema, entity, paths);
    for (const items::TableColumn &column : resolved.columns) {
        auto *item = new QListWidgetItem(column.label, m_list);
        item->setData(Qt::UserRole, column.path);
        const bool isFixed = column.isTitle(); // without its name a row looks like any other
        item->setFlags(Qt::ItemIsSelectable
            | (isFixed ? Qt::ItemFlags() : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled));
        item->setCheckState(shown.contains(column.path) ? Qt::Checked : Qt::Unchecked);
    }
    connect(m_list, &QListWidget::itemChanged, this, [this] { Q_EMIT columnsChanged(columns()); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { Q_EMIT columnsChanged(columns()); });
    connect(reset, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT resetRequested();
    });
    m_list->setCurrentRow(qMin(1, m_list->count() - 1));
}

QStringList ColumnChooser::columns() const
{
    QStringList chosen;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (item->checkState() != Qt::Checked)
            continue;
        const QString path = item->data(Qt::UserRole).toString();
        if (item->flags().testFlag(Qt::ItemIsEnabled))
            chosen.append(path);
        else
            chosen.prepend(path);
    }
    return chosen;
}

void ColumnChooser::moveCurrent(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from <= 0 || to <= 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker blocker(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    Q_EMIT columnsChanged(columns());
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_ColumnChooser.cpp"
