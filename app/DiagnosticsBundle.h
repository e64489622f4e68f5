// SPDX-License-Identifier: GPL-3.0-or-later
// Puts together what a person may give to whoever helps them (models/diagnostics): of this program, this computer, a
// store whatever state it is in, the settings of this account and its last crashes. Nothing is written or sent.
#pragma once

#include "diagnostics/Diagnostics.h"
#include "store/Store.h"

#include <atomic>
#include <functional>

namespace satchel::ui {
class Preferences;
}

namespace satchel::app {

/// Of the program, and of the window where there is one. UI thread.
diagnostics::ProgramFacts programFacts(const Clock &clock);

/// Settings of a fixed list that are not at their default: switches, numbers and choices of ours. What a person typed
/// is not among them. UI thread.
std::vector<diagnostics::SettingFact> settingFacts(const ui::Preferences &preferences);

struct DiagnosticsRequest
{
    QString storePath;
    const Clock &clock; // outlives it
    std::function<Result<std::unique_ptr<store::Store>>()> openStore; // for reading; NotFound where there is none
    diagnostics::ProgramFacts program;
    std::vector<diagnostics::SettingFact> settings;
    QString crashFolder;
};

/// The text. Of a store that does not open it says why. It counts and checks the whole store, so in the window it is a
/// worker's; once `isCancelled` what is missing is said to be.
QString diagnosticsText(const DiagnosticsRequest &request, const std::atomic<bool> *isCancelled = nullptr);

/// Opens an existing store without changing it: nothing is upgraded or undone. NotFound where there is none.
Result<std::unique_ptr<store::Store>> openUnchanged(
    const QString &path, const Clock &clock, const std::optional<store::StoreKey> &key);

} // namespace satchel::app
