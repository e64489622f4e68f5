// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of one record below one another, each edited in its place.
#pragma once

#include "ui/common/FactRow.h"
#include "ui/common/PageContext.h"

class QVBoxLayout;

namespace satchel::ui {

class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(const PageContext &context, QWidget *parent = nullptr);

    FactRow *add(const Field &field, const QString &label);
    void show(const Record &record, bool isEditable);
    FactRow *row(QStringView field) const;

Q_SIGNALS:
    void edited(const QString &field, const satchel::Value &value);

private:
    PageContext m_context;
    QVBoxLayout *m_column;
    std::vector<std::pair<Field, FactRow *>> m_rows;
    std::optional<Record> m_record;
    bool m_isEditable = false;
};

} // namespace satchel::ui
