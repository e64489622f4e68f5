// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EmptyText.h"

#include "ui/common/Label.h"

#include <QEvent>
#include <QTableView>

namespace satchel::ui {

namespace {

/// Over the place of the rows; clicks go through it.
class EmptyText : public Label
{
public:
    EmptyText(QTableView &table, const QString &text)
        : Label(text, &Theme::Fonts::body, TextColor::Secondary, table.viewport()), m_table(table)
    {
        setWordWrap(true);
        setAlignment(Qt::AlignCenter);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        const int margin = Theme::of(&table).px(16);
        setContentsMargins(margin, 0, margin, 0);
        table.viewport()->installEventFilter(this);
        const QAbstractItemModel *model = table.model();
        connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyText::follow);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyText::follow);
        connect(model, &QAbstractItemModel::modelReset, this, &EmptyText::follow);
        follow();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(m_table.viewport()->rect());
        return Label::eventFilter(watched, event);
    }

private:
    void follow()
    {
        setGeometry(m_table.viewport()->rect());
        setVisible(m_table.model()->rowCount() == 0);
    }

    QTableView &m_table;
};

} // namespace

void setEmptyText(QTableView &table, const QString &text)
{
    new EmptyText(table, text);
}

} // namespace satchel::ui
