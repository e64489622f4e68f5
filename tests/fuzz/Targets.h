// SPDX-License-Identifier: GPL-3.0-or-later
// The parsers of what comes from outside, each as a function of bytes. A parser may refuse an input; it may not crash,
// hang, or break what its target checks.
#pragma once

#include <functional>
#include <QByteArrayList>
#include <QString>
#include <vector>

namespace satchel::fuzz {

struct Target
{
    QString name;
    QByteArrayList seeds;
    QByteArrayList tokens;
    /// What an input breaks, as a sentence; empty when it is all right.
    std::function<QString(const QByteArray &input)> run;
};

/// Texts that people type and that files and settings carry.
std::vector<Target> textTargets();
/// Files of other programs; written to `folder`, which outlives them.
std::vector<Target> fileTargets(const QString &folder);
/// What is beside a store, and what is left of one.
std::vector<Target> storeTargets(const QString &folder);
/// What a remote answers and what describes it.
std::vector<Target> remoteTargets();
std::vector<Target> allTargets(const QString &folder);

} // namespace satchel::fuzz
