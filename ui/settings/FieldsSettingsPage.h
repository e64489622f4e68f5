// SPDX-License-Identifier: GPL-3.0-or-later
// Custom fields of an entity: add, change, remove. A removed field keeps its values and has them again when it is added
// again.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QTableWidget;

namespace satchel::ui {

class Banner;
class KindBox;

class FieldsSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit FieldsSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the fields of this entity.
    void choose(EntityKind entity);

private:
    EntityKind entity() const;
    void read();
    /// Null: none is chosen.
    const Field *chosen() const;
    void edit(const Field *field);
    void remove();
    void save(const QString &label, Result<std::vector<Edit>> edits);
    void report(const Result<void> &done);

    PageContext m_context;
    KindBox *m_entity;
    QTableWidget *m_table;
    Banner *m_error;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
