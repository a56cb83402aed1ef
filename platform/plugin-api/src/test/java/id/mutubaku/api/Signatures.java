package id.mutubaku.api;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down what of the classes of a folder others can be compiled against, a line each, in a stable order. */
final class Signatures {
    private static final int SEEN = Modifier.PUBLIC | Modifier.PROTECTED;

    private Signatures() {}

    /** Returns the lines of all public and protected types. */
    static List<String> of(Path classes) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString())
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                    .filter(name -> !name.endsWith("package-info"))
                    .sorted()
                    .toList();
            for (String name : names) {
                Class<?> type = Class.forName(name, false, Signatures.class.getClassLoader());
                if (seen(type)) {
                    of(type).stream().map(Signatures::shortened).forEach(lines::add);
                    lines.add("");
                }
            }
        } catch (ClassNotFoundException never) {
            throw new IllegalStateException(never);
        }
        return lines;
    }

    private static boolean seen(Class<?> type) {
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            if ((outer.getModifiers() & SEEN) == 0) {
                return false;
            }
        }
        return !type.isAnonymousClass() && !type.isLocalClass();
    }

    private static List<String> of(Class<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add(head(type));
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants()).forEach(constant -> lines.add("    constant " + constant));
        }
        TreeSet<String> members = new TreeSet<>();
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> seen(field) && !field.isEnumConstant())
                .map(Signatures::of)
                .forEach(members::add);
        Stream.of(type.getDeclaredConstructors())
                .filter(each -> seen(each) && !implied(each))
                .map(Signatures::of)
                .forEach(members::add);
        Stream.of(type.getDeclaredMethods())
                .filter(each -> seen(each) && !implied(each))
                .map(Signatures::of)
                .forEach(members::add);
        members.forEach(member -> lines.add("    " + member));
        return lines;
    }

    /** Leaves out what everybody knows, for those who have to read a difference. */
    private static String shortened(String line) {
        return line.replaceAll("java\\.(lang|util)\\.(?=[A-Z])", "").replaceAll("id\\.mutubaku\\.api\\.", "");
    }

    /** What the compiler makes of a record or an enum says nothing that its head does not say. */
    private static boolean implied(Executable member) {
        Class<?> type = member.getDeclaringClass();
        if (type.isEnum()) {
            return List.of("values", "valueOf").contains(member.getName());
        }
        List<Class<?>> parts = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .<Class<?>>map(RecordComponent::getType)
                        .toList()
                : List.of();
        boolean accessor = type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(part -> part.getAccessor().equals(member));
        boolean canonical = type.isRecord()
                && member instanceof Constructor<?>
                && List.of(member.getParameterTypes()).equals(parts);
        return accessor
                || canonical
                || (type.isRecord() && List.of("equals", "hashCode", "toString").contains(member.getName()));
    }

    private static boolean seen(Member member) {
        return (member.getModifiers() & SEEN) != 0 && !member.isSynthetic();
    }

    private static String head(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        StringBuilder head = new StringBuilder(type.isSealed() ? "sealed " : "")
                .append(Modifier.isFinal(type.getModifiers()) && kind.equals("class") ? "final " : "")
                .append(kind)
                .append(' ')
                .append(type.getName());
        if (type.isRecord()) {
            head.append(Arrays.stream(type.getRecordComponents())
                    .map(Signatures::of)
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        List<String> above = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass())
                                .filter(each -> !List.<Type>of(Object.class, Record.class)
                                        .contains(each)),
                        Stream.of(type.getGenericInterfaces()))
                .map(Type::getTypeName)
                .toList();
        return above.isEmpty() ? head.toString() : head + " : " + String.join(", ", above);
    }

    private static String of(RecordComponent component) {
        return component.getGenericType().getTypeName() + " " + component.getName();
    }

    private static String of(Field field) {
        return modifiers(field) + field.getGenericType().getTypeName() + " " + field.getName();
    }

    private static String of(Constructor<?> constructor) {
        return modifiers(constructor) + "new" + parameters(constructor);
    }

    private static String of(Method method) {
        String variables = method.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(method.getTypeParameters())
                        .map(variable -> variable + " extends "
                                + Arrays.stream(variable.getBounds())
                                        .map(Type::getTypeName)
                                        .collect(Collectors.joining(" & ")))
                        .collect(Collectors.joining(", ", "<", "> "));
        return modifiers(method) + (method.isDefault() ? "default " : "") + variables
                + method.getGenericReturnType().getTypeName() + " " + method.getName() + parameters(method);
    }

    private static String parameters(Executable executable) {
        String parameters = Arrays.stream(executable.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", ", "(", ")"));
        String thrown = Arrays.stream(executable.getGenericExceptionTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", "));
        return thrown.isEmpty() ? parameters : parameters + " throws " + thrown;
    }

    private static String modifiers(Member member) {
        int told = member.getModifiers() & (Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL);
        return told == 0 ? "" : Modifier.toString(told) + " ";
    }
}
