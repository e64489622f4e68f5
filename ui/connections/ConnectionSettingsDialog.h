// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection is set: how often, who wins, and for each kind of record the direction, the fields omitted and
// the value mapping.
#pragma once

#include "items/ConnectionsModel.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace satchel::ui {

class ObjectSettingsPanel;

class ConnectionSettingsDialog : public Dialog
{
    Q_OBJECT

public:
    ConnectionSettingsDialog(const PageContext &context, const items::ConnectionItem &item,
        const store::VendorInfo &vendor, QWidget *parent);

    store::ConnectionSettings settings() const;
    /// Goes to the values of a field.
    void showValues(EntityKind entity, const QString &field);

private:
    QSpinBox *addNumber(const QString &label, int number, int greatest);
    QComboBox *addChoice(const QString &label, const QStringList &texts, int chosen);
    void addVendorChoices(const store::VendorInfo &vendor);

    store::ConnectionSettings m_settings;
    QComboBox *m_frequency;
    QComboBox *m_policy;
    QSpinBox *m_askAbove;
    ObjectSettingsPanel *m_objects;
    std::map<QString, QCheckBox *> m_choices; // by the vendor's key
};

} // namespace satchel::ui
