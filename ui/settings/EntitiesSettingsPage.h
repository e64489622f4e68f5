// SPDX-License-Identifier: GPL-3.0-or-later
// Custom record types: add, change, remove. A removed one keeps its records and has them again when its removal is
// undone or it is restored.
#pragma once

#include "domain/CustomEntity.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

#include <functional>

class QTableWidget;

namespace satchel::ui {

class Banner;

class EntitiesSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit EntitiesSettingsPage(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to give the entity fields.
    void fieldsRequested(satchel::EntityKind entity);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    /// Null: none is chosen. A removed one is chosen by its name alone.
    const Entity *chosen() const;
    QString chosenName() const;
    void edit(const QString &name);
    /// `stored` is called when it is.
    void save(const QString &label, Result<std::vector<Edit>> edits, const std::function<void()> &stored = {});
    void remove();
    void restore();
    void report(const Result<void> &done);

    PageContext m_context;
    QTableWidget *m_table;
    Banner *m_error;
    bool m_isStale = false; // records came or went while nobody looked
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
