// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection is set: how often, who wins, and when it asks. What is synced with what is on a page of its own.
#pragma once

#include "items/ConnectionsModel.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace satchel::ui {

class ConnectionSettingsDialog : public Dialog
{
    Q_OBJECT

public:
    ConnectionSettingsDialog(const PageContext &context, const items::ConnectionItem &item,
        const store::VendorInfo &vendor, QWidget *parent);

    store::ConnectionSettings settings() const;

Q_SIGNALS:
    /// To the page of its fields and values; these settings are saved first.
    void mappingRequested();

private:
    void addMapping();
    QSpinBox *addNumber(const QString &label, int number, int greatest);
    QComboBox *addChoice(const QString &label, const QStringList &texts, int chosen);
    void addVendorChoices(const store::VendorInfo &vendor);

    store::ConnectionSettings m_settings;
    QComboBox *m_frequency;
    QComboBox *m_policy;
    QSpinBox *m_askAbove;
    std::map<QString, QCheckBox *> m_choices; // by the vendor's key
};

} // namespace satchel::ui
