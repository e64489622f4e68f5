// SPDX-License-Identifier: GPL-3.0-or-later
// Of which kind of record a page of the settings is. The pages share the choice: whoever arranged the form of deals
// finds deals among the custom fields and the validation rules, too, also after a restart. A page that does not offer
// the kind stays with its own.
#pragma once

#include "ui/common/PageContext.h"

#include <QComboBox>

#include <functional>

namespace satchel::ui {

class KindBox : public QComboBox
{
    Q_OBJECT

public:
    /// `usual` while nothing was chosen on any page.
    KindBox(const PageContext &context, std::function<bool(const Entity &)> isOffered,
        EntityKind usual = EntityKind::Contact, QWidget *parent = nullptr);

    EntityKind kind() const { return static_cast<EntityKind>(currentData().toInt()); }
    /// Nothing where the kind is not offered.
    void choose(EntityKind kind);
    /// After kinds of record came or went; the chosen one stays.
    void fill();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();

    PageContext m_context;
    std::function<bool(const Entity &)> m_isOffered;
    bool m_isFollowing = false;
};

} // namespace satchel::ui
