// SPDX-License-Identifier: GPL-3.0-or-later
// Relations between record types: add, change, remove. The links of a removed one are kept and come back with it.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

#include <functional>

class QTableWidget;

namespace satchel::ui {

class Banner;

class RelationsSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit RelationsSettingsPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void read();
    QString chosenName() const;
    bool isChosenRemoved() const;
    void edit(const QString &name);
    void remove();
    void restore();
    /// `stored` is called when it is.
    void save(const QString &label, Result<std::vector<Edit>> edits, const std::function<void()> &stored = {});
    void report(const Result<void> &done);

    PageContext m_context;
    QTableWidget *m_table;
    Banner *m_error;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
