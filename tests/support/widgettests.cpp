// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of its own: the headers that tests with widgets include are compiled beside it, once for all of them.
