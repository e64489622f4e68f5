// SPDX-License-Identifier: GPL-3.0-or-later
// A custom entity's definition: name, plural, icon, and what a record's name is called.
#pragma once

#include "domain/CustomEntity.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace satchel::ui {

class Button;
class DraftKeeper;

class EntityDialog : public Dialog
{
    Q_OBJECT

public:
    /// `existing` is null for a new entity. Whoever has a timeline keeps it.
    EntityDialog(const PageContext &context, const CustomEntity *existing, bool hasTimeline, QWidget *parent);

    CustomEntity result() const;
    DraftKeeper *drafts() const { return m_drafts; }
    bool wantsTimeline() const;

private:
    void addLabeled(const QString &label, QWidget *control);

    CustomEntity m_entity;
    QLineEdit *m_name;
    QLineEdit *m_plural;
    QLineEdit *m_titleLabel;
    QComboBox *m_icon;
    QCheckBox *m_timeline;
    Button *m_accept;
    DraftKeeper *m_drafts = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
